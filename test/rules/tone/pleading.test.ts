import { pleading } from "../../../server/src/rules/tone/pleading.js";
import { check, checkFix } from "../../harness/check.js";

describe("tone/pleading", () => {
	it("flags begging", () =>
		check(
			pleading,
			`
			Dear Ana,

			I really need this job.
			^^^^^^^^^^^^^^^^^^^^^^ warning: "I really need this job" reads as pleading; say what you would bring instead. (fix)
			`,
		));

	it("joins the team instead", () =>
		checkFix(pleading, "Dear Ana,\n\nI really need this job.\n", "Dear Ana,\n\nI would love to join the team.\n"));
});
