import type { Mailbox } from "../core/facts.js";
import { fold } from "../core/people.js";

/** The words of a person's name to compare by: folded, without titles; from the address where there is no name. */
export function nameWords({ name, address }: Mailbox): readonly string[] {
	const source = name ?? address?.replace(/@.*$/, "") ?? "";
	return fold(source)
		.split(" ")
		.filter((word) => word.length > 1 && !/^(?:dr|mr|mrs|ms|mx|prof|professor|phd|jr|sr|ii|iii)$/.test(word));
}

/** Given names that stand for others: people who are called by one answer to the other. */
const CALLED: readonly (readonly string[])[] = [
	["robert", "bob", "rob", "bobby"],
	["william", "bill", "will", "billy", "liam"],
	["richard", "rick", "dick", "rich"],
	["margaret", "peggy", "maggie", "meg", "greta"],
	["elizabeth", "liz", "beth", "betty", "eliza", "lisa"],
	["katherine", "catherine", "kathryn", "kate", "katie", "kathy", "cathy"],
	["james", "jim", "jimmy", "jamie"],
	["john", "jack", "johnny"],
	["jonathan", "jon", "jonny"],
	["edward", "ted", "ed", "ned", "eddie"],
	["theodore", "ted", "theo"],
	["charles", "chuck", "charlie"],
	["henry", "hank", "harry"],
	["alexander", "alexandra", "alex", "sasha", "sandra", "lex"],
	["anthony", "tony"],
	["michael", "mike", "mick", "mikey"],
	["nicholas", "nick", "nicolas"],
	["patricia", "pat", "trish", "tricia", "patty"],
	["rebecca", "becky", "becca"],
	["susan", "sue", "suzie"],
	["deborah", "debra", "deb", "debbie"],
	["lawrence", "larry"],
	["gerald", "jerry", "gerry"],
	["francis", "frank", "fran"],
	["joseph", "joe", "joey"],
	["david", "dave", "davey"],
	["steven", "stephen", "steve"],
	["andrew", "andy", "drew"],
	["daniel", "dan", "danny"],
	["daniela", "danielle", "dani"],
	["christopher", "christine", "christina", "chris", "kit"],
	["thomas", "tom", "tommy"],
	["philip", "phillip", "phil"],
	["gregory", "greg"],
	["matthew", "matt"],
	["samuel", "samantha", "sam"],
	["abigail", "abby"],
	["victoria", "vicky", "tori"],
	["eleanor", "ellie", "nell", "nora"],
];

/** Whether one name may be the short form of the other. */
export function isCalled(name: string, other: string): boolean {
	if (CALLED.some((group) => group.includes(name) && group.includes(other))) return true;
	const [short, long] = name.length < other.length ? [name, other] : [other, name];
	return short.length >= 2 && long.length - short.length >= 2 && long.startsWith(short.replace(/(?:ie|y)$/, ""));
}
