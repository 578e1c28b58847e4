import { fold } from "./people.js";
import type { Interval, Summary } from "./summary.js";

/**
 * Whether two follow-ups of one writer to one person are about the same interview. A later round is another one; where a
 * date, role or company is missing, it does not tell them apart.
 */
export function isSameInterview(
	a: Pick<Summary, "interview" | "company" | "role">,
	b: Pick<Summary, "interview" | "company" | "role">,
): boolean {
	if (a.company !== undefined && b.company !== undefined && !isSameCompany(a.company, b.company)) return false;
	if (a.role !== undefined && b.role !== undefined && !isSameRole(a.role, b.role)) return false;
	return !a.interview || !b.interview || isSameTime(a.interview, b.interview);
}

/** Two hours may be noted a little differently; a day and an hour are the same where the hour is one of that day. */
function isSameTime(a: Interval, b: Interval): boolean {
	const isMoment = ({ from, to }: Interval) => from === to;
	if (isMoment(a) && isMoment(b)) return Math.abs(a.from - b.from) < 12 * 3_600_000;
	const end = (interval: Interval) => Math.max(interval.to, interval.from + 1);
	return a.from < end(b) && b.from < end(a);
}

const COMPANY_FORMS =
	/\b(?:inc|llc|ltd|limited|gmbh|ag|plc|corp|corporation|company|co|sa|bv|nv|oy|ab|pty|group|holdings?)\b/g;

/** Whether two names are of one company: case, accents, punctuation and legal forms do not count. */
function isSameCompany(a: string, b: string): boolean {
	return companyKey(a) === companyKey(b);
}

/** What a company is found by. */
export function companyKey(name: string): string {
	let key = companyKeys.get(name);
	if (key === undefined) {
		const folded = fold(name);
		key = folded.replace(COMPANY_FORMS, " ").replace(/\s+/g, " ").trim() || folded;
		if (companyKeys.size >= REMEMBERED_COMPANIES) companyKeys.clear();
		companyKeys.set(name, key);
	}
	return key;
}

const companyKeys = new Map<string, string>();
/** Few: a name may hold on to the whole text that it was cut from. */
const REMEMBERED_COMPANIES = 100;

function isSameRole(a: string, b: string): boolean {
	const [short, long] = [fold(a), fold(b)].sort((x, y) => x.length - y.length) as [string, string];
	return ` ${long} `.includes(` ${short} `);
}

/** Everything that a follow-up is found by. */
export function keysOf({ people, ...summary }: Pick<Summary, "people" | "company" | "to">): readonly string[] {
	return [...people, ...employerKeys(summary)];
}

/** What a letter to an employer is found by: by its name where it has one, and by the domains of its people. */
function employerKeys({ company, to }: Pick<Summary, "company" | "to">): readonly string[] {
	if (company === undefined) return domainsOf(to).map((domain) => `d:${domain}`);
	return [keyOfCompany(companyKey(company)), ...domainsOf(to).map((domain) => `named:${domain}`)];
}

/** What letters that name a company are found by; `company` is its `companyKey`. */
export function keyOfCompany(company: string): string {
	return `c:${company}`;
}

/** What letters to the same employer are found by: those that name it, and by domain those that cannot be another one. */
export function sameEmployerKeys({ company, to }: Pick<Summary, "company" | "to">): readonly string[] {
	const unnamed = domainsOf(to).map((domain) => `d:${domain}`);
	if (company !== undefined) return [keyOfCompany(companyKey(company)), ...unnamed];
	return [...unnamed, ...domainsOf(to).map((domain) => `named:${domain}`)];
}

/** The domains of addresses, but for those at which anybody may have one. */
function domainsOf(to: Summary["to"]): readonly string[] {
	const domains = to.map(({ address }) => address?.slice(address.lastIndexOf("@") + 1) ?? "");
	return [...new Set(domains)].filter((domain) => domain !== "" && !PUBLIC.test(domain));
}

const PUBLIC =
	/^(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|aol|icloud|me|mac|proton|protonmail|pm|gmx|web|mail|zoho|fastmail|yandex|qq|163)\.[a-z.]+$/;
