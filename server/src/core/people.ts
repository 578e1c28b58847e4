import type { Mailbox } from "./facts.js";

/** A name to compare by: lower case, without accents and punctuation, single spaces. */
export function fold(name: string): string {
	return name
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/ß/g, "ss")
		.replace(/ø/g, "o")
		.replace(/ł/g, "l")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

const TITLES = new Set(["dr", "mr", "mrs", "ms", "mx", "prof", "professor", "sir", "dame", "phd", "md", "jr", "sr"]);

/**
 * What a person is found by. Two mailboxes with a key in common are one person: an alias (`dana+jobs@`), another order
 * of the names, other case and missing accents do not hide that.
 */
export function personKeys({ name, address }: Pick<Mailbox, "name" | "address">): readonly string[] {
	const keys: string[] = [];
	const plain = address && plainAddress(address);
	const domain = plain?.slice(plain.lastIndexOf("@") + 1);
	const local = plain ? fold(plain.slice(0, plain.lastIndexOf("@"))).split(" ") : [];
	if (plain) keys.push(`a:${plain}`);
	// An address of several names is found by them in one order, however it joins them.
	if (local.length > 1) keys.push(`a:${[...local].sort().join(".")}@${domain}`);
	if (name) {
		const words = fold(name)
			.split(" ")
			.filter((word) => word !== "" && !TITLES.has(word));
		const key = words.sort().join(" ");
		// A first name alone is shared by many: it counts only where no address tells them apart.
		if (words.length > 1 || (key !== "" && !address)) keys.push(`n:${key}`);
		// Dana at northwind.example is one person, whether written with the surname or not.
		if (domain && words.length > 1 && local.length === 1) keys.push(`a:${words.join(".")}@${domain}`);
	}
	return [...new Set(keys)];
}

/** The address without what servers ignore: a `+tag`, and the dots of Gmail. */
export function plainAddress(address: string): string {
	const at = address.lastIndexOf("@");
	if (at < 0) return address;
	const domain = address.slice(at + 1).replace(/^googlemail\.com$/, "gmail.com");
	const local = address.slice(0, at).replace(/\+.*$/, "");
	return `${domain === "gmail.com" ? local.replaceAll(".", "") : local}@${domain}`;
}
