import type { Sentence } from "../../core/sentence.js";
import { capitalise, type Span } from "../../core/text.js";

/** Something typed louder than a letter is; offsets are inside the sentence. */
export interface LoudMark {
	readonly kind: "emoji" | "emoticon" | "marks" | "stretched" | "capitals";
	readonly span: Span;
	/** What a letter has in its place; "" for nothing. */
	readonly calm: string;
}

/** Emoji, emoticons, repeated marks, stretched words and words in capitals, in the order of the text. */
export function findLoudMarks(sentence: Sentence): readonly LoudMark[] {
	const { text } = sentence;
	const marks: LoudMark[] = [];
	for (const { index, 0: found } of text.matchAll(EMOJI))
		marks.push({ kind: "emoji", span: { start: index, end: index + found.length }, calm: "" });
	for (const { index, 0: found } of text.matchAll(EMOTICON))
		marks.push({ kind: "emoticon", span: { start: index, end: index + found.length }, calm: "" });
	for (const { index, 0: found } of text.matchAll(REPEATED)) {
		const calm = found.includes("?") ? "?" : "!";
		marks.push({ kind: "marks", span: { start: index, end: index + found.length }, calm });
	}
	for (const { start, end } of sentence.words) {
		const word = text.slice(start, end);
		const calm = unstretched(word);
		if (calm) marks.push({ kind: "stretched", span: { start, end }, calm });
	}
	marks.push(...shouted(sentence));
	return marks.sort((a, b) => a.span.start - b.span.start);
}

/** Pictures as mail programs show them, with skin tones and joiners; signs such as a bare telephone or tick are typography. */
const PICTURE =
	"(?:\\p{Emoji_Presentation}|\\p{Extended_Pictographic}\\uFE0F|[\\u2639\\u263A\\u2665\\u2764\\u270C])[\\uFE0F\\p{Emoji_Modifier}]*";
const EMOJI = new RegExp(`${PICTURE}(?:\\u200D${PICTURE}|[ ]?${PICTURE})*|\\p{Regional_Indicator}{2}`, "gu");

/** Faces of punctuation, with room around them; "<3" is a heart only where no number could follow from it. */
const EMOTICON =
	/(?<=^|[\s.!?,])(?:[:;=][-'^o]?[)(DPpO|*/\\3]|[:;=]'?-?[)(]+|\^[_.]?\^|<3+(?=\s*(?:$|[.!,]))|\\o\/|;D|x[Dd]|\(:|\(;|-_-|o_O|\u00AF\\_\(\u30C4\)_\/\u00AF)(?=$|[\s.!?,)])/g;

/** More than one mark at the end of words. */
const REPEATED = /(?<=[\p{L}\p{N})\]"'\u201D\u2019.%])\s?(?:[!?]{2,}|!(?:\s!)+|\?(?:\s\?)+)1*(?=[\s"')\]\u201D]|$)/gu;

/** Words that have a double letter when nobody stretches them. */
const DOUBLED =
	/^(?:good|cool|week|well|see|soon|need|feel|look|free|too|hello|tell|call|will|all|loo+k|really|hopefully|thrill|pretty|happy|food|keen|been|seem|full|still|school|sweet|agree|worry|sorry|between|definitely)$/;

/** The word without its stretched letters; undefined for a word that is not stretched. */
function unstretched(word: string): string | undefined {
	if (word.length < 4 || !/(\p{Ll})\1\1/u.test(word) || !/^\p{L}+$/u.test(word)) return undefined;
	if (/^(?:www|[ivx]+)$/i.test(word)) return undefined;
	const double = word.replace(/(\p{L})\1{2,}/gu, "$1$1");
	if (DOUBLED.test(double.toLowerCase())) return double;
	return word.replace(/(\p{L})\1{2,}/gu, "$1");
}

/** What people put in capitals to stress it, and what is no abbreviation in any trade. */
const STRESSED = new Set(
	"so very really never always please love loved loving amazing awesome great ever huge super totally absolutely definitely excited happy perfect insane insanely crazy incredible incredibly favorite favourite extremely again still yes wow need want only every everything exactly thank thanks truly seriously literally finally sorry hope believe know must not much better fantastic wonderful thrilled such completely nothing anything everyone dream important fully highly honored honoured enjoyed".split(
		" ",
	),
);
/** Words that may stand among those: alone they could be an abbreviation (IT, US, OR, ALL). */
const ORDINARY = new Set(
	"i you me my we us our it this that these those the a an to of in on for with by from at as and or but if so am is are was were be been do does did have has had will would can could should may might no what when where how who why there here all any some more most one two up out about just too also than then now today tomorrow soon back into over again time your yours best day week interview job role position opportunity company team work working talking meeting forward looking look hear hearing from answer reply email call next steps step looking good right away make made give gave get got let see say said go going like think feel would able same other first last new many lot because while before after until ready join start help long way thing things people".split(
		" ",
	),
);

/** Words that are typed in capitals for stress: alone where the word is one that people shout, in a row where all are ordinary. */
function shouted({ text, words }: Sentence): LoudMark[] {
	const capitals = words.map(({ text: small, start, end }) => {
		if (text.startsWith(small, start)) return false;
		const word = text.slice(start, end);
		return /^[\p{Lu}'\u2019]{1,}$/u.test(word) && /\p{Lu}/u.test(word) && !isBracketed(text, start);
	});
	const marks: LoudMark[] = [];
	for (let i = 0; i < words.length; i++) {
		if (!capitals[i]) continue;
		let end = i;
		while (capitals[end + 1] && /^[\s,]+$/.test(text.slice(words[end]?.end, words[end + 1]?.start))) end++;
		// "I" at the edge of a row is only a word.
		let first = i;
		let last = end;
		while (first < last && words[first]?.text === "i") first++;
		while (last > first && words[last]?.text === "i") last--;
		const run = words.slice(first, last + 1);
		i = end;
		const [from, to] = [run[0], run[run.length - 1]];
		if (!from || !to || from.text === "i") continue;
		const known = run.filter((word) => ORDINARY.has(word.text) || STRESSED.has(word.text)).length;
		const stressed = run.some((word) => STRESSED.has(word.text));
		const isShouted =
			run.length === 1
				? stressed && !isLogic(text)
				: (known === run.length && (stressed || run.length >= 3)) ||
					(run.length >= 4 && known * 2 >= run.length) ||
					(run.length >= 3 && run.length === words.length && known > 0);
		if (!isShouted) continue;
		const span = { start: from.start, end: to.end };
		marks.push({ kind: "capitals", span, calm: lowered(text, span) });
	}
	return marks;
}

/** Whether a word stands in a gap of a template. */
function isBracketed(text: string, at: number): boolean {
	const open = Math.max(...["[", "{", "<", "("].map((sign) => text.lastIndexOf(sign, at)));
	return open >= 0 && !/[\]}>)]/.test(text.slice(open, at));
}

/** Operators of queries stand in capitals by custom. */
function isLogic(text: string): boolean {
	return /\b(?:AND|OR|NULL|SELECT|WHERE|XOR|NAND|JOIN|IN)\b/.test(text);
}

function lowered(text: string, { start, end }: Span): string {
	const lower = text.slice(start, end).toLowerCase().replace(/\bi\b/g, "I");
	const opens = !/[\p{L}\p{N}]/u.test(text.slice(0, start)) || /[.!?]["')]*\s*$/.test(text.slice(0, start));
	return opens ? capitalise(lower) : lower;
}
