import { lateThanks } from "../../../server/src/rules/content/late-thanks.js";
import { check, checkFix } from "../../harness/check.js";

describe("content/late-thanks points to thanks that come late", () => {
	it("in the third sentence", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			We talked about night handover. I ran the night shift at St. Anne's for three years. Thank you for your time on Friday.
			                                                                                     ^^^^^^^^^ info: The thanks comes after other things; let it stand first. (fix)

			Best regards,
			Sam
			`,
		));

	it("in a paragraph of their own at the end", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			We talked about night handover. I ran the night shift at St. Anne's for three years.

			I look forward to hearing about the next steps.

			Thank you for your time.
			^^^^^^^^^ info: The thanks comes after other things; let it stand first. (fix)

			Best regards,
			Sam
			`,
		));

	it("as appreciation", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			Your plan for the ward was new to me. I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps. I appreciate the time you took on Friday.
			                                                                                                                                           ^^^^^^^^^^^^ info: The thanks comes after other things; let it stand first. (fix)

			Best regards,
			Sam
			`,
		));

	it("behind two pleasantries and a topic", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			I hope you are well. It was a pleasure to meet you. We talked about night handover. I ran the night shift at St. Anne's for three years. Thank you for the conversation.
			                                                                                                                                         ^^^^^^^^^ info: The thanks comes after other things; let it stand first. (fix)

			Best regards,
			Sam
			`,
		));

	it("with the severity that is set", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			We talked about night handover. I ran the night shift at St. Anne's for three years. Thank you for your time on Friday.
			                                                                                     ^^^^^^^^^ warning: The thanks comes after other things; let it stand first. (fix)

			Best regards,
			Sam
			`,
			{ settings: "warning" },
		));
});

describe("content/late-thanks is silent", () => {
	it("where thanks come first", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("where they are in the second sentence", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			It has been on my mind since Friday. Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("where a pleasantry stands before", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			I hope your week went well. Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("where thanks are said again at the end", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			Thank you for talking with me about night handover on Friday. I ran the night shift at St. Anne's for three years.

			Thank you again for your time.

			Best regards,
			Sam
			`,
		));

	it("where there are none, which is another remark", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			We talked about night handover. I ran the night shift at St. Anne's for three years. I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));

	it("in a status check", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			I wanted to check in on the status of my application for the nurse role. I remain very interested. Thank you for your time.

			Best regards,
			Sam
			`,
		));

	it("in a sketch", () =>
		check(
			lateThanks,
			`
			Hi Dana,

			We talked about night handover. I ran the night shift at St. Anne's for three years. Thank you for your time.
			`,
			{ sending: false },
		));

	it("once it was sent", () =>
		check(
			lateThanks,
			`
			---
			sent: 2026-11-20
			---

			Hi Dana,

			We talked about night handover. I ran the night shift at St. Anne's for three years. Thank you for your time.

			Best regards,
			Sam
			`,
		));
});

describe("content/late-thanks fixes", () => {
	it("move the sentence up", () =>
		checkFix(
			lateThanks,
			`
			Hi Dana,

			We talked about night handover. I ran the night shift at St. Anne's for three years. Thank you for your time on Friday.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for your time on Friday. We talked about night handover. I ran the night shift at St. Anne's for three years.

			Best regards,
			Sam
			`,
		));

	it("take a paragraph along without a gap", () =>
		checkFix(
			lateThanks,
			`
			Hi Dana,

			We talked about night handover. I ran the night shift at St. Anne's for three years.

			Thank you for your time on Friday.

			I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
			`
			Hi Dana,

			Thank you for your time on Friday. We talked about night handover. I ran the night shift at St. Anne's for three years.

			I look forward to hearing about the next steps.

			Best regards,
			Sam
			`,
		));
});
