import { sharedText } from "../../../server/src/rules/frequency/shared-text.js";
import { check } from "../../harness/check.js";

describe("frequency/shared-text quotes what a colleague gets as well", () => {
	it("a copy with another name", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.
			                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes gets nearly the same letter ("The way that your team writes the board together has stayed…"); people of one employer compare notes, so name what you talked about with this one.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("where the addresses tell that it is one employer", () =>
		check(
			sharedText,
			`
			---
			to: ben@northwind.example
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.
			                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes gets nearly the same letter ("The way that your team writes the board together has stayed…"); people of one employer compare notes, so name what you talked about with this one.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes <dana@northwind.example>
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("a copy with a sentence of its own", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it. Your question about rotas was new to me.
			                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes gets nearly the same letter ("The way that your team writes the board together has stayed…"); people of one employer compare notes, so name what you talked about with this one.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("with other names and figures inside", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Monday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.
			                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes gets nearly the same letter ("The way that your team writes the board together has stayed…"); people of one employer compare notes, so name what you talked about with this one.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("of one that was sent", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind Inc
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.
			                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes gets nearly the same letter ("The way that your team writes the board together has stayed…"); people of one employer compare notes, so name what you talked about with this one.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: northwind
			sent: 2026-11-16T18:00-05:00
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("of the one that shares most", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.
			                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes gets nearly the same letter ("The way that your team writes the board together has stayed…"); people of one employer compare notes, so name what you talked about with this one.

			Best regards,
			Sam
			=== lee.followup.md
			---
			to: Lee Chan
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it. We also spoke about the cafeteria and its prices for a long while.

			Best regards,
			Sam

			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("by the share that is set", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it. Your question about rotas was new to me, and the sketch that you drew of the second floor made me think about how I would plan the breaks of a long night there.
			                                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning: Dana Reyes gets nearly the same letter ("The way that your team writes the board together has stayed…"); people of one employer compare notes, so name what you talked about with this one.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it. What you told me about the new ward and its quiet rooms has me reading about light at night, and I found two studies that I would like to share with everybody.

			Best regards,
			Sam
			`,
			{ settings: { percent: 40 } },
		));
});

describe("frequency/shared-text leaves", () => {
	it("two letters of their own", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for your questions about weekend cover on Friday. I have thought about the rota that you drew, and would try it with two floaters.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("the same polite close", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for your questions about weekend cover on Friday. I have thought about the rota that you drew. I would love to hear what the next steps look like when you have a moment.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for showing me the night ward. The board that your team writes together stayed with me. I would love to hear what the next steps look like when you have a moment.

			Best regards,
			Sam
			`,
		));

	it("a template for another employer", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Harbor Clinic
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("where nothing tells that it is one employer", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("addresses that anybody may have", () =>
		check(
			sharedText,
			`
			---
			to: ben@gmail.com
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: dana@gmail.com
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("another writer", () =>
		check(
			sharedText,
			`
			---
			from: Kim Oh
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			=== first.followup.md
			---
			from: Sam Okafor
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));

	it("a few words in common", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			---

			Hi Ben,

			Thank you for taking the time to talk on Friday.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to talk on Friday.

			Best regards,
			Sam
			`,
		));

	it("a letter that was sent", () =>
		check(
			sharedText,
			`
			---
			to: Ben Cole
			company: Northwind
			sent: 2026-11-20
			---

			Hi Ben,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			=== first.followup.md
			---
			to: Dana Reyes
			company: Northwind
			---

			Hi Dana,

			Thank you for taking the time to walk me through the night handover on Friday. The way that your team writes the board together has stayed with me ever since, and I would be glad to help with it.

			Best regards,
			Sam
			`,
		));
});
