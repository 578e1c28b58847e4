import type { Address, Outgoing, OutgoingBlock, Run } from "./outgoing.js";

/** The letter as plain text, lines ended by `\n`; the target of a link stands in brackets behind its words. */
export function exportText({ blocks }: Outgoing): string {
	let text = "";
	for (const block of blocks) {
		const marker = { bullet: "- ", number: `${block.number}. `, quote: "> ", paragraph: "", code: "" }[block.kind];
		const lines = block.lines.map(
			(runs, index) => `${index === 0 || block.kind === "quote" ? marker : ""}${plain(runs)}`,
		);
		text += `${text === "" ? "" : block.isApart ? "\n\n" : "\n"}${lines.join("\n")}`;
	}
	return text === "" ? "" : `${text}\n`;
}

/** The letter as an HTML fragment: only `p`, `br`, `a`, `strong`, `em`, `ul`, `ol`, `li`, `blockquote` and `pre`, and nothing of the follow-up as markup. */
export function exportHtml({ blocks }: Outgoing): string {
	let html = "";
	blocks.forEach((block, index) => {
		const list = LISTS[block.kind];
		const from = block.number === undefined || block.number === 1 ? "" : ` start="${block.number}"`;
		if (list && blocks[index - 1]?.kind !== block.kind) html += `<${list}${from}>\n`;
		html += blockHtml(block);
		if (list && blocks[index + 1]?.kind !== block.kind) html += `</${list}>\n`;
	});
	return html;
}

/** A `mailto:` address with everything in it. Windows passes on about 2,000 characters of one: look at its length. */
export function exportMailto(letter: Outgoing): string {
	const fields = [
		...(letter.cc.length > 0 ? [`cc=${addressList(letter.cc)}`] : []),
		...(letter.subject === "" ? [] : [`subject=${encode(letter.subject)}`]),
		`body=${encode(exportText(letter).replace(/\n/g, "\r\n"))}`,
	];
	return `mailto:${addressList(letter.to)}?${fields.join("&")}`;
}

/** The letter as an HTML document without styles and scripts. */
export function exportPage(letter: Outgoing): string {
	const title = letter.subject === "" ? "" : `<title>${escapeHtml(letter.subject)}</title>\n`;
	const head = `<meta charset="utf-8">\n${title}`;
	return `<!DOCTYPE html>\n<html>\n<head>\n${head}</head>\n<body>\n${exportHtml(letter)}</body>\n</html>\n`;
}

/** Text in HTML, in an attribute as well. */
function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const LISTS: Readonly<Partial<Record<OutgoingBlock["kind"], string>>> = { bullet: "ul", number: "ol" };

function blockHtml({ kind, lines }: OutgoingBlock): string {
	const inner = lines.map((runs) => runs.map(runHtml).join("")).join(kind === "code" ? "\n" : "<br>\n");
	switch (kind) {
		case "bullet":
		case "number":
			return `<li>${inner}</li>\n`;
		case "quote":
			return `<blockquote>${inner}</blockquote>\n`;
		case "code":
			return `<pre>${inner}</pre>\n`;
		default:
			return `<p>${inner}</p>\n`;
	}
}

function runHtml({ text, href, emphasis }: Run): string {
	const linked = href === undefined ? escapeHtml(text) : `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
	return emphasis ? `<${emphasis}>${linked}</${emphasis}>` : linked;
}

function plain(runs: readonly Run[]): string {
	return runs
		.map(({ text, href }) => {
			const target = href?.replace(/^mailto:/i, "");
			return target === undefined || target === text || href === `https://${text}` ? text : `${text} (${target})`;
		})
		.join("");
}

function addressList(addresses: readonly Address[]): string {
	return addresses.map(({ address }) => encode(address).replace(/%40/g, "@")).join(",");
}

function encode(text: string): string {
	return encodeURIComponent(text).replace(/['()*!]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
