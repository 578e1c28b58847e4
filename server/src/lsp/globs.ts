/** Whether a path, relative to a folder and with slashes, is meant by one of the patterns as editors write them. */
export function matchesAny(patterns: readonly string[]): (path: string) => boolean {
	const read = patterns.flatMap((pattern) =>
		alternatives(pattern).map((one) => one.replace(/^\/|\/$/g, "").split("/")),
	);
	return (path) => {
		const segments = path.split("/");
		return read.some((pattern) => matches(pattern, segments, (one) => one === "**", isName));
	};
}

/** No pattern that somebody writes has more. */
const MOST_ALTERNATIVES = 100;

/** `a{b,c}` as `ab` and `ac`; braces in braces as well. */
function alternatives(pattern: string): readonly string[] {
	const found: string[] = [];
	const waiting = [pattern];
	for (
		let one = waiting.pop();
		one !== undefined && found.length + waiting.length < MOST_ALTERNATIVES;
		one = waiting.pop()
	) {
		const brace = /\{([^{}]*)\}/.exec(one);
		if (!brace) found.push(one);
		else {
			const [before, after] = [one.slice(0, brace.index), one.slice(brace.index + brace[0].length)];
			for (const choice of (brace[1] ?? "").split(",")) waiting.push(before + choice + after);
		}
	}
	return found;
}

/** `*` is any part of a name, `?` any character. */
function isName(pattern: string, name: string): boolean {
	return matches(
		[...pattern],
		[...name],
		(one) => one === "*",
		(one, other) => one === "?" || one === other,
	);
}

/** Whether items match a pattern in which some parts stand for any number of items; in steps that their product bounds. */
function matches<Part, Item>(
	pattern: readonly Part[],
	items: readonly Item[],
	isAny: (part: Part) => boolean,
	isOne: (part: Part, item: Item) => boolean,
): boolean {
	let part = 0;
	let item = 0;
	let any = -1;
	let taken = 0;
	while (item < items.length) {
		const next = pattern[part];
		if (next !== undefined && isAny(next)) {
			any = part++;
			taken = item;
		} else if (next !== undefined && isOne(next, items[item] as Item)) {
			part++;
			item++;
		} else if (any >= 0) {
			part = any + 1;
			item = ++taken;
		} else return false;
	}
	while (part < pattern.length && isAny(pattern[part] as Part)) part++;
	return part === pattern.length;
}
