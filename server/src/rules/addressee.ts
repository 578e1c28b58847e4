import { type Facts, givenName, type Mailbox } from "../core/facts.js";

const TITLE = /^(?:dr|mr|mrs|ms|mx|prof|professor|capt|captain|sgt|lt|col|major|chef|father|sister|judge)\.?$/i;
/** An office behind an address is nobody's name. */
const OFFICE =
	/\b(?:team|office|department|dept|hr|human resources|recruit\w*|hiring|talent|careers?|jobs|desk|committee|panel|admissions|dispatch|reception|info)\b/i;

/** How a person is greeted: "Dana" of "Dana Reyes", "Dr. Reyes" of "Dr. Reyes"; undefined without a name. */
function addressOf(mailbox: Mailbox): string | undefined {
	if (mailbox.name !== undefined && OFFICE.test(mailbox.name)) return undefined;
	const given = givenName(mailbox);
	const words = mailbox.name?.split(/\s+/) ?? [];
	return words.length === 2 && TITLE.test(words[0] ?? "") ? mailbox.name : given;
}

/** The greeting for the recipients in `to`, comma included; undefined where the front matter names nobody. */
export function greetingFor({ to }: Facts): string | undefined {
	const names = to.map(addressOf).filter((name) => name !== undefined);
	const [first] = names;
	if (first === undefined || names.length < to.length) return undefined;
	if (names.length > 3) return "Hi all,";
	const last = names[names.length - 1] as string;
	const listed = names.length === 1 ? first : `${names.slice(0, -1).join(", ")} and ${last}`;
	return `${TITLE.test(first.split(" ")[0] ?? "") ? "Dear" : "Hi"} ${listed},`;
}
