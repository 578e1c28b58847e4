/** A small generator with a seed: the same texts in every run. */
export function numbers(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}

/** What front matter and its breakages are made of. */
export const PIECES = [
	..."---|...|\n|\r\n|\r|to|to: |cc:|subject: |company: |role: |interview: |topics:|ignore: |sent: |  - |- |[|]|{|}|: |:|#| # |&a |*a|!!js/function x|!x |'|\"|\t|<|>|@|,|;|%|`|||Dana Reyes|dana@northwind.example|2026-11-20|2026-02-30|yes|null|~|1e9|0x1F|\u0000|\uFEFF|\uD800|\uDC00|\u2028|\u00E9|\u{1F600}|? |? - |<<: *a|__proto__: |constructor: ".split(
		"|",
	),
	"|",
	">-\n  folded",
];
