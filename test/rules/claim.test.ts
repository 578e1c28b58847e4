import { strictEqual } from "node:assert/strict";
import { claim, sentence, term } from "../../server/src/rules/claim.js";

describe("a qualification as a clause", () => {
	const CASES: readonly (readonly [string, string])[] = [
		["led the Kafka migration at Acme", "I led the Kafka migration at Acme"],
		["Ran the night shift.", "I ran the night shift"],
		["Certified in first aid", "I am certified in first aid"],
		["registered nurse", "I am a registered nurse"],
		["Accredited assessor", "I am an accredited assessor"],
		["certified the fleet for winter", "I certified the fleet for winter"],
		["fluent in Spanish", "I am fluent in Spanish"],
		["managing a team of eight", "I have experience in managing a team of eight"],
		["Ten years of nursing", "I bring ten years of nursing"],
		["AWS certification", "I bring AWS certification"],
		["I speak German", "I speak German"],
		["My thesis covered grids", "my thesis covered grids"],
	];
	for (const [note, clause] of CASES) it(note, () => strictEqual(claim(note), clause));
});

describe("a note as words in a sentence", () => {
	const CASES: readonly (readonly [string, string | undefined])[] = [
		["night handover", "night handover"],
		["Moving dispatch to event sourcing.", "moving dispatch to event sourcing"],
		["How you onboard drivers", "how you onboard drivers"],
		["Kafka migration", "Kafka migration"],
		["Boeing maintenance", "Boeing maintenance"],
		["do you sponsor visas", undefined],
		["Why Kafka?", undefined],
		["I know Go too", undefined],
	];
	for (const [note, words] of CASES) it(note, () => strictEqual(term(note), words));
});

it("a sentence ends in one full stop", () => {
	strictEqual(sentence("the work at Northwind Inc."), "the work at Northwind Inc.");
	strictEqual(sentence("the work at Northwind"), "the work at Northwind.");
});
