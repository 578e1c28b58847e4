/**
 * What one asks for who asks whether there is a decision: the source of a pattern over plain text. Next steps and the
 * timeline are not in it: those are asked for in a thank-you as well.
 */
export const OUTCOME = [
	"(?:whether|if|when|that) (?:\\w+ ){0,5}?decisions? (?:has|have|was|is|will)\\b",
	"(?:able to|managed to|close to|near|nearing) (?:reach|reaching|make|making|come to)? ?(?:a|your|the) (?:\\w+ )?decision\\b",
	"(?:reached|made|come to) (?:a|your|the|any) (?:\\w+ )?decision\\b",
	"(?:roles?|positions?|jobs?|posts?|openings?|vacanc(?:y|ies)|places?|spots?|opportunit(?:y|ies)) (?:is |has |have |been |still |already |currently )*(?:open|available|filled|vacant|taken|going)\\b",
	"any (?:\\w+ )?(?:news|updates?|word)\\b",
	"where (?:\\w+ ){1,4}stands?\\b",
	"where (?:you|things|we|they)(?: \\w+){0,2} (?:are|is) (?:on|with|at|in)\\b",
	"(?:any|new|further) developments?\\b",
	"(?:search|selection|recruitment|hiring|process|recruiting) is (?:going|coming|progressing|moving)\\b",
	"hear(?:ing)? (?:about|of|whether|if) (?:your|the|i(?:'m| am)|my|a) (?:\\w+ )?(?:decision|outcome|result|still|in)\\b",
	"(?:have|has|did|had) (?:you|your team|the (?:committee|panel|board|team|school|company)) (?:\\w+ ){0,2}?(?:decided?|chosen|choose|made|make|found|find|pick(?:ed)?|hired?|selected?|met)\\b",
	"(?:committee|panel|board|team) (?:has|have|will|expects? to|plans? to) (?:\\w+ )?(?:met|meet|decided?)\\b",
	"(?:candidates|applicants|i|we|people) (?:will|would|might|can) be (?:informed|notified|told|contacted)\\b",
	"(?:i|i'm|am|was|were) (?:i )?(?:still )?(?:\\w+ )?(?:successful|chosen|selected|picked|in (?:consideration|the running|the mix)|being considered|under consideration)\\b",
	"(?:time|chance|opportunity) to (?:think about|decide|review|consider|look at) (?:my|the|our|your)\\b",
	"(?:picked|chosen|choose|hired|selected) (?:someone|somebody|anyone|a candidate)\\b",
	"(?:updates?|information|news) (?:for me|on (?:the|my|your) (?:\\w+ ){0,3}(?:selection|process|role|position|job|application|search|hiring|status|recruitment))\\b",
	"status of (?:my|the|your)\\b",
].join("|");
