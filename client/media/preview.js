// Draws the letter that the extension sends. Everything of it is written with textContent: it is text, never markup.
const editor = acquireVsCodeApi();
const [header, main, footer] = ["header", "main", "footer"].map((name) => document.querySelector(name));
let letter;

window.addEventListener("message", ({ data }) => {
	if (data.type === "letter") draw(data.letter, data.labels);
	else if (data.type === "line") follow(data.line);
});
editor.postMessage({ type: "ready" });

function draw(next, labels) {
	letter = next;
	const list = element("dl");
	const row = (name, value, missing, className = "") => {
		if (value === "" && missing === undefined) return;
		list.append(element("dt", name), element("dd", value || missing, value === "" ? "missing" : className));
	};
	row(labels.from, letter.from);
	row(labels.to, letter.to, labels.nobody);
	row(labels.cc, letter.cc);
	row(labels.subject, letter.subject, labels.none, "subject");
	header.replaceChildren(list);

	main.replaceChildren(...letter.items.map((item, index) => block(item, index, labels)));
	if (letter.items.length === 0) main.append(element("p", labels.empty));

	const copy = element("button", labels.copy);
	copy.addEventListener("click", () => {
		document.execCommand("copy");
		copy.textContent = labels.copied;
		setTimeout(() => {
			copy.textContent = labels.copy;
		}, 1500);
	});
	const lost = element("ul");
	lost.append(...letter.lost.map((one) => element("li", one)));
	footer.replaceChildren(
		element("p", [labels.words, labels.problems].filter((one) => one !== "").join(" \u00b7 ")),
		...(letter.timing === "" ? [] : [element("p", letter.timing)]),
		...(letter.lost.length > 0 ? [element("div", labels.lost), lost] : []),
		copy,
	);
}

/** Both forms at once: a mail program takes the one with links, an editor the plain one. */
document.addEventListener("copy", (event) => {
	// What somebody selected is theirs to copy.
	if (!letter || !getSelection().isCollapsed) return;
	event.clipboardData.setData("text/html", letter.html);
	event.clipboardData.setData("text/plain", letter.text);
	event.preventDefault();
});

const ELEMENTS = { paragraph: "p", bullet: "li", number: "li", quote: "blockquote", code: "pre", unsent: "p" };

function block({ kind, line, lines, isApart }, index, labels) {
	const node = element(ELEMENTS[kind], "", isApart && index > 0 ? "apart" : "");
	node.dataset.line = line;
	node.addEventListener("dblclick", () => editor.postMessage({ type: "line", line }));
	if (kind === "number") node.style.listStyleType = "decimal";
	const inner = kind === "unsent" ? element("del") : node;
	if (kind === "unsent") {
		inner.title = labels.unsent;
		inner.setAttribute("aria-label", `${labels.unsent}: ${lines[0][0].text}`);
		node.append(inner);
	}
	lines.forEach((runs, at) => {
		if (at > 0) inner.append(element("br"));
		for (const run of runs) inner.append(words(run));
	});
	return node;
}

function words({ text, href, emphasis }) {
	const shown = href === undefined ? text : element("a", text);
	if (href !== undefined) {
		shown.href = href;
		shown.title = href;
	}
	if (emphasis !== "strong" && emphasis !== "em") return shown;
	const node = element(emphasis);
	node.append(shown);
	return node;
}

/** Marks and shows the block that the cursor is in. */
function follow(line) {
	const blocks = [...main.children];
	const here = blocks.filter((node) => Number(node.dataset.line) <= line).pop();
	for (const node of blocks) node.classList.toggle("here", node === here);
	here?.scrollIntoView({ block: "nearest" });
}

function element(name, text = "", className = "") {
	const node = document.createElement(name);
	node.textContent = text;
	if (className !== "") node.className = className;
	return node;
}
