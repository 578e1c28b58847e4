/** The value below which a share of the numbers lies, between neighbours in proportion; NaN without numbers. */
export function quantile(numbers: readonly number[], share: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const low = sorted[Math.floor(place)] ?? Number.NaN;
	const high = sorted[Math.ceil(place)] ?? low;
	return low + (high - low) * (place - Math.floor(place));
}

/** The middle of the numbers. */
export function median(numbers: readonly number[]): number {
	return quantile(numbers, 0.5);
}

/** A number with three digits that count, or a dash. */
export function figure(value: number | undefined): string {
	if (value === undefined || Number.isNaN(value)) return "-";
	return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(value < 1 ? 2 : 3);
}

/** A Markdown table, padded so that it reads well as plain text. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
	const cells = [head, ...rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : figure(cell))))];
	const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		`| ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
	const rule = `|${widths.map((width, i) => (i === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
	return [line(cells[0] ?? []), rule, ...cells.slice(1).map(line)].join("\n");
}
