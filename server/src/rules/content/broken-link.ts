import type { Link } from "../../core/blocks.js";
import { addToKey, yamlText } from "../../core/front-matter-edits.js";
import { remember } from "../../core/remember.js";
import { defineRule, type Email, type Fix } from "../../core/rule.js";
import { asWords, bodyLinks, type PlacedLink, saysSomething } from "../links.js";

export const brokenLink = defineRule({
	id: "content/broken-link",
	severity: "warning",
	advice: "A7",
	summary: "A link will not open for its reader, or follows them.",
	why: "A link that works only on your computer makes a careful letter look careless, and a tracking code tells that it was copied from somewhere.",
	example: {
		bad: "Hi Dana,\n\nHere is [the board](https://sam.example/board?utm_source=mail&id=7) that I mentioned.\n\nBest regards,\nSam\n",
		good: "Hi Dana,\n\nHere is [the board](https://sam.example/board?id=7) that I mentioned.\n\nBest regards,\nSam\n",
	},
	options: {},
	email(email) {
		return bodyLinks(email).flatMap((placed) => {
			const fault = faultOf(placed.link);
			if (!fault) return [];
			const { span, targetSpan } = placed;
			const fixes = fixesFor(email, placed, fault);
			return [
				{
					span: targetSpan.end > targetSpan.start ? targetSpan : span,
					message: fault.message,
					...(fixes.length > 0 ? { fixes: () => fixes } : {}),
				},
			];
		});
	},
});

interface Fault {
	readonly message: string;
	readonly title?: string;
	/** What the link should lead to. */
	readonly target?: string;
	/** The file that it leads to, as a name for the front matter. */
	readonly file?: string | undefined;
}

function fixesFor(email: Email, placed: PlacedLink, { title, target, file }: Fault): readonly Fix[] {
	const { link, span, targetSpan } = placed;
	if (title !== undefined && target !== undefined)
		return [{ title, edits: [{ span: targetSpan, text: target }], safe: true }];
	// An address is no word, and "here" is none without its link.
	if (link.label === link.target || !saysSomething(link.label)) return [];
	if (file === undefined) {
		const sentence = email.prose.body.findLast(({ start }) => start <= span.start)?.sentence;
		// What it points to would be nowhere.
		return sentence && /^(?:here|(?:you (?:can|may) |please )?(?:see|find|look|visit|write))\b/i.test(sentence.text)
			? []
			: [asWords(placed)];
	}
	return [
		{
			title: `Attach ${file} instead`,
			edits: [addToKey(email.followUp, "attachments", yamlText(file)), { span, text: link.label }],
		},
	];
}

/** Hosts that only the writer's own machine or network knows. */
const PRIVATE =
	/^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|\[?::1\]?|[\w-]+|[\w.-]+\.(?:local|localhost|internal|lan|home|corp|intranet|test|invalid))$/i;
/** Parameters that follow the reader and lead nowhere. */
const TRACKING =
	/^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|igshid|igsh|yclid|twclid|ttclid|li_fat_id|trk|trackingid|_hsenc|_hsmi|vero_id|oly_anon_id|oly_enc_id|mkt_tok)=/i;

const faultOf = remember(({ target }: Link): Fault | undefined => {
	const address = target.trim();
	// A gap is what hygiene/placeholder speaks of.
	if (/[[\]{}]/.test(address)) return undefined;
	if (address === "") return { message: "This link leads nowhere; put its address between the round brackets." };
	if (/^(?:file:|[a-z]:[\\/]|\\\\|~\/|\.{0,2}\/)/i.test(address))
		return {
			message:
				"This leads to a file on your computer, which nobody else can open; link to it on the web, or attach it.",
			file: address.split(/[\\/]/).pop() || undefined,
		};
	if (/^mailto:/i.test(address))
		return /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(address.replace(/\?.*$/, ""))
			? undefined
			: { message: "This is no email address." };
	const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
	if (scheme !== undefined && !/^(?:https?|ftp|tel)$/.test(scheme) && !/^[\w.-]+:\d+(?:\/|$)/.test(address))
		return { message: `A mail program will not open \`${scheme}:\`; link to a page on the web.` };
	if (scheme === "tel" || scheme === "ftp") return undefined;
	const match = /^(?:(https?):(\/*))?([^/?#\s]*)([^\s]*)$/i.exec(address);
	const host = match?.[3]?.replace(/^[^@]*@/, "").replace(/:\d+$/, "") ?? "";
	if (!match || host === "") return { message: "This is no web address that a browser could open." };
	if (PRIVATE.test(host))
		return match[1] === undefined && !/^localhost$/i.test(host)
			? { message: "This is no web address; write it out, with `https://`." }
			: { message: `\`${host}\` is known only on your own computer or network; nobody else can open it.` };
	if (/\.\.|^\.|\.$|[^\w.\-[\]:%\u0080-\uffff]/.test(host) || !/\.[a-z\u0080-\uffff][\w-]*$/i.test(host))
		return { message: "This is no web address that a browser could open." };
	if (/^(?:www\.)?(?:example\.(?:com|org|net)|yourwebsite\.com|your-?(?:site|portfolio|link)\.com)$/i.test(host))
		return { message: "This address stands for another one; put your own in its place." };
	if (match[1] !== undefined && match[2] !== "//")
		return {
			message: "The address is misspelt after `http`.",
			title: "Write `//`",
			target: address.replace(/^(https?):\/*/i, "$1://"),
		};
	if (match[1] === undefined && !/^www\./i.test(address))
		return {
			message: "Without `https://` a mail program takes this for a file.",
			title: "Add `https://`",
			target: `https://${address}`,
		};
	const clean = withoutTracking(address);
	if (clean !== address)
		return {
			message: "The end of this address tracks who opens it; leave that out.",
			title: "Take the tracking out",
			target: clean,
		};
	return undefined;
});

function withoutTracking(address: string): string {
	const [whole, fragment] = [address.replace(/#.*$/, ""), /#.*$/.exec(address)?.[0] ?? ""];
	const at = whole.indexOf("?");
	if (at < 0) return address;
	const kept = whole
		.slice(at + 1)
		.split("&")
		.filter((one) => !TRACKING.test(one));
	return `${whole.slice(0, at)}${kept.length > 0 ? `?${kept.join("&")}` : ""}${fragment}`;
}
