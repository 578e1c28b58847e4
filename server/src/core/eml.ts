import { exportPage, exportText } from "./export.js";
import type { Address, Outgoing } from "./outgoing.js";

/** Cannot stand in a part: base64 has no underscore. */
const BOUNDARY = "=_followup";

/**
 * The letter as a message (RFC 5322, RFC 2045 to 2047) that mail programs open as a draft: plain text and HTML, ASCII
 * only, lines ended by CRLF. Of the MIME libraries on npm, those that work in a browser write encoded words that are too
 * long and let quotes out of names; for two parts and five headers this is shorter than guarding them, and the tests have
 * it read back by a parser.
 */
export function exportEml(letter: Outgoing): string {
	const { from, to, cc, subject } = letter;
	return lines(
		// Outlook and others open a file with it as a draft.
		"X-Unsent: 1",
		...header("From", from ? [mailbox(from)] : []),
		...header("To", to.map(mailbox)),
		...header("Cc", cc.map(mailbox)),
		...header("Subject", subject === "" ? [] : [unstructured(subject)]),
		"MIME-Version: 1.0",
		`Content-Type: multipart/alternative; boundary="${BOUNDARY}"`,
		"",
		`--${BOUNDARY}`,
		...part("text/plain", exportText(letter)),
		`--${BOUNDARY}`,
		...part("text/html", exportPage(letter)),
		`--${BOUNDARY}--`,
	);
}

function lines(...all: readonly string[]): string {
	return all.map((line) => `${line}\r\n`).join("");
}

function header(name: string, values: readonly string[]): readonly string[] {
	return values.length === 0 ? [] : [`${name}: ${values.join(",\r\n ")}`];
}

function part(type: string, content: string): readonly string[] {
	const encoded = base64(utf8(content.replace(/\r\n?|\n/g, "\r\n")));
	return [
		`Content-Type: ${type}; charset=utf-8`,
		"Content-Transfer-Encoding: base64",
		"",
		...(encoded.match(/.{1,76}/g) ?? []),
	];
}

function mailbox({ name, address }: Address): string {
	if (name === undefined) return `<${address}>`;
	const quoted = `"${name.replace(/[\\"]/g, "\\$&")}"`;
	return `${isPlain(name) ? quoted : encodedWords(name)} <${address}>`;
}

function unstructured(text: string): string {
	return isPlain(text) ? text : encodedWords(text);
}

/** Whether a text may stand in a header as it is: short ASCII that is not taken for an encoded word. */
function isPlain(text: string): boolean {
	return /^[\x20-\x7E]{1,60}$/.test(text) && !text.includes("=?") && text.trim() === text;
}

/** 75 characters are the most for a word (RFC 2047): 45 octets make 60 of base64. */
const OCTETS_IN_WORD = 45;

function encodedWords(text: string): string {
	const words: string[] = [];
	let octets: number[] = [];
	for (const character of text) {
		const next = utf8(character);
		if (octets.length + next.length > OCTETS_IN_WORD) {
			words.push(base64(octets));
			octets = [];
		}
		octets.push(...next);
	}
	words.push(base64(octets));
	return words.map((word) => `=?utf-8?B?${word}?=`).join("\r\n ");
}

function utf8(text: string): number[] {
	const octets: number[] = [];
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		if (code < 0x80) octets.push(code);
		else if (code < 0x800) octets.push(0xc0 | (code >> 6), 0x80 | (code & 63));
		else if (code < 0x10000) octets.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
		else {
			octets.push(0xf0 | (code >> 18), 0x80 | ((code >> 12) & 63), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
		}
	}
	return octets;
}

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(octets: readonly number[]): string {
	let text = "";
	for (let i = 0; i < octets.length; i += 3) {
		const [a = 0, b, c] = [octets[i], octets[i + 1], octets[i + 2]];
		const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
		text += DIGITS.charAt(bits >> 18) + DIGITS.charAt((bits >> 12) & 63);
		text += b === undefined ? "=" : DIGITS.charAt((bits >> 6) & 63);
		text += c === undefined ? "=" : DIGITS.charAt(bits & 63);
	}
	return text;
}
