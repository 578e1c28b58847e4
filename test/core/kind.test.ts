import { strictEqual } from "node:assert/strict";
import { parse } from "../../server/src/core/followup.js";
import { analyse, type Kind } from "../../server/src/core/prose.js";

/** Short letters, each with its subject, by what they are. */
const LETTERS: { readonly [K in Kind]: readonly (readonly [subject: string, text: string])[] } = {
	"thank-you": [
		[
			"Thank you",
			"Dear Ms. Lane, Thank you for meeting with me yesterday to discuss the account manager role. I enjoyed learning about your client base. I look forward to hearing from you. Sincerely, Al",
		],
		[
			"Great to meet you",
			"Hi Ben, It was great to meet you today. I loved hearing about the new bakery line, and my years in production would help me contribute quickly. Let me know what the next steps are. Best, Cy",
		],
		[
			"Thanks!",
			"Hi Jo, Thanks so much for your time this morning. Please let me know if you need anything else. I look forward to the next steps. Di",
		],
		[
			"Interview follow-up",
			"Dear Dr. Ames, I wanted to follow up on our conversation yesterday and thank you for the tour of the clinic. The position sounds like a perfect fit for my background in pediatrics. Could you tell me when you expect to make a decision? Warmly, Eve",
		],
		[
			"Software engineer",
			"Hi Fay, I appreciate you taking the time to walk me through the architecture. I've attached the code sample we discussed. I'm excited about the role. Thanks, Gus",
		],
		[
			"Thank you for the second interview",
			"Dear Hal, Thank you for inviting me back for a second interview on Tuesday. Meeting the rest of the team made me even more excited about the job. I understand you'll decide next week. Best, Ida",
		],
		[
			"",
			"Hello Jan, thank you for considering me for the cashier job. I liked the store and the people. I can start anytime. Kay",
		],
		[
			"Following up",
			"Hi Max, As promised, here is the link to my portfolio. It was a pleasure talking with you on Monday about the rebrand. I would love to be part of it. Regards, Nia",
		],
		[
			"From your Thursday interview",
			"Dear Panel, I am grateful for the opportunity to present my lesson to your students on Thursday. Their questions about volcanoes kept me thinking all evening. I hope to join you in the fall. Respectfully, Oz",
		],
		[
			"Thank you - field engineer",
			"Hi Rob, I enjoyed our talk on Friday about the substation upgrade. I forgot to mention that I hold a high-voltage license. If you need references, just ask. Thanks, Sue",
		],
		[
			"Thank you for your time",
			"Dear Sid, It was a pleasure to meet you and Tia this afternoon. The challenges you described around scheduling are ones I know from my time at Mercy. I would be proud to join the ward. Sincerely, Ula",
		],
		[
			"Our conversation",
			"Hi Val, I've been thinking about our conversation yesterday, especially your point about pricing. Attached are two ideas. I'd love to discuss them at the next round. Best, Wim",
		],
		["Thanks for the interview", "Hi Xi, thx for the interview! cant wait to hear back. Yu"],
		[
			"Appreciation",
			"Dear Hiring Committee, I am writing to express my appreciation for the opportunity to interview for the librarian position. The reading garden you plan is a wonderful idea. I look forward to your decision. Respectfully, Zoe",
		],
		[
			"Coffee meeting",
			"Hi Abe, Thanks for meeting me for coffee to talk about the sous chef job. Your menu for autumn sounds great. I'm available for a trial shift any evening. Cheers, Bea",
		],
		[
			"Phone interview",
			"Dear Cal, I appreciated our phone call this morning. Although I was nervous, I hope my interest came across. I'm attaching my transcript as you asked. Sincerely, Dot",
		],
		[
			"Thank you, and one more thing",
			"Hi Eli, Thank you for having me in on Wednesday. On the question about conflict, I gave a poor answer; here is a better one. I hope to hear from you. Best, Flo",
		],
		[
			"Final round",
			"Dear Gil, Thank you and the whole leadership team for a stimulating final round on Monday. I know you have a hard decision ahead. I would be honored to lead the team. Warm regards, Hal",
		],
	],
	"status-check": [
		[
			"Following up on my interview",
			"Hi Dana, I hope you're doing well. I wanted to follow up on my interview for the Analyst role on May 3. I'm still very interested and would love to know if there are any updates on the hiring process. Thank you again for your time. Best, Sam",
		],
		[
			"Checking in",
			"Hello Ms. Ortiz, I'm writing to check on the status of the coordinator position I interviewed for two weeks ago. I remain enthusiastic about joining your team. Please let me know if there's anything else you need from me. Thanks, Kim",
		],
		[
			"Marketing role",
			"Hi Jon, It was great speaking with you last week. I haven't heard anything yet, and I wanted to see whether a decision has been made. I know these things take time. Regards, Pat",
		],
		[
			"Quick question",
			"Hi Lee, When we met on the 4th you mentioned you'd be in touch within ten days. I just wanted to touch base, as I'm still keen on the job. Is there any news? Kind regards, Ana",
		],
		[
			"Second follow up",
			"Dear Mr. Hall, I emailed last week but know how busy things get. I'm still very interested in the supervisor job and would appreciate any update you can give me. Sincerely, Joe",
		],
		[
			"Timeline",
			"Hi Priya, I've received an offer from another company with a deadline of Friday. Your role is still my first choice, so I wanted to ask if you could share where you are in your process. Thank you, Omar",
		],
		[
			"",
			"Dear Hiring Manager, My name is Ruth and I interviewed with you on March 9 for the receptionist position. I have not received a response. I would be grateful if you could tell me the outcome. Thank you, Ruth Cole",
		],
		[
			"Still interested",
			"Hi Team, I know you're interviewing other people, but I wanted to reiterate my interest in the barista position. Is the position still open? Thanks! Bea",
		],
		[
			"Re: interview",
			"Good morning, We spoke about three weeks ago regarding the lab tech opening. I'm curious how the search is progressing. I'd be glad to send references. Best, Tim",
		],
		["Update?", "Hi Maria, just checking in about the warehouse job. Let me know either way. Thanks, Lou"],
		[
			"Touching base",
			"Hi Ari, Hope the conference went well. I'm checking to see how things are progressing with the design lead search. I enjoyed our chat about the app relaunch and am still excited about it. Best, Bo",
		],
		[
			"Project manager role",
			"Dear Mr. Cho, I interviewed on April 2 and was told to expect a reply by the 15th. As that date has passed, could you let me know if I'm still being considered? Thank you, Di",
		],
		[
			"Hello again",
			"Hi Em, I promised myself I wouldn't pester you, so this will be short. Any word on the assistant position? I'd still love to join. Fay",
		],
		[
			"",
			"Dear Sir, With reference to my interview held on 12/06/2024 for the post of accountant, kindly let me know the result. Thanking you, Gopal",
		],
		[
			"My interview last month",
			"Hello, It's been a month since I interviewed with your team. I assume you've been busy with year-end. Is there still a chance? Kind regards, Hugh",
		],
		[
			"Follow up - nurse interview",
			"Hi Ivy, I wanted to circle back on the nurse manager opening. Since we last spoke I completed my certification. I'm eager to hear what you decide. Thanks, Joy",
		],
		[
			"Checking in after our interview",
			"Dear Kai, Thank you again for interviewing me on June 1. I wanted to check in to see if you have an update on your timeline. I remain very interested. Best, Lou",
		],
		[
			"Last note from me",
			"Dear Mia, I've written twice and will leave it here. If the role has gone to someone else I understand; if not, I'd be happy to talk. All the best, Ned",
		],
		[
			"Where things stand",
			"Hi Ola, you said you'd have a decision by Friday and I haven't heard. No rush, I only want to plan around my current job. Pete",
		],
		[
			"Offer deadline",
			"Hi Quin, I have to respond to another company by Thursday. Before I do, I'd like to know if there's a possibility with your team. Thanks, Ria",
		],
	],
	"after-rejection": [
		[
			"Thank you",
			"Hi Tom, Thank you for letting me know. While I'm disappointed, I appreciated the chance to interview and would love to be considered for other roles. Best, Uma",
		],
		[
			"Re: Your application",
			"Dear Ms. Vance, I appreciate your email informing me that you have chosen another candidate. I enjoyed meeting your team. Please keep me in mind for future openings. Sincerely, Wes",
		],
		[
			"Feedback",
			"Hi Xin, Thanks for the update. I'm sorry it didn't work out this time. If you have a moment, I would value any feedback on my interview. Regards, Yan",
		],
		[
			"Your decision",
			"Dear Zoe, I was sorry to learn that I was not selected for the curator role. Still, it was a privilege to be a finalist. I wish you and the new curator every success. Warm regards, Abe",
		],
		[
			"",
			"hi cal, thanks for telling me in person. i get it, experience matters. if anything else opens up i'd love another shot. dee",
		],
		[
			"Re: Teaching position",
			"Dear Principal Ford, Although the outcome was not what I had hoped for, I want to thank you for the thoughtful interview. I would welcome the chance to apply again next year. Sincerely, Gia",
		],
		[
			"Re: Decision",
			"Hello Hana, I understand that you decided to go with an internal candidate. Thank you for considering me and for your kind words. Best of luck with the launch. Ian",
		],
		[
			"Thank you for the news",
			"Hi Jill, I received your note that the position has been filled. I enjoyed our conversations and hope our paths cross again. All the best, Ken",
		],
		[
			"Re: Update on your application",
			"Hi Ida, Thank you for your email. I'm naturally disappointed but grateful for the experience. I would love to stay connected. Best, Jim",
		],
		[
			"Thank you",
			"Dear Ken, I appreciate you getting back to me about the role, even though it wasn't the answer I wanted. Should anything change, please think of me. Lee",
		],
		["Thanks anyway", "Hi Mel, I saw that you hired someone else. Congrats to them! Thanks for giving me a shot. Nat"],
		[
			"Your call",
			"Dear Orla, It was good of you to call with the news yourself. I had my heart set on the role, but I know you had to choose. I hope we work together some day. Pip",
		],
		[
			"Feedback request",
			"Dear Raj, Thank you for considering me for the post. To improve, I'd be grateful to know where I fell short. Kind regards, Sue",
		],
	],
	other: [
		[
			"Interview confirmation",
			"Dear Lynn, Thank you for the invitation to interview for the clerk position. I am writing to confirm that I will be there on Tuesday at 2 p.m. I look forward to meeting you. Best, Moe",
		],
		[
			"Reschedule",
			"Hi Ned, Something came up and I won't be able to make our interview tomorrow. Could we reschedule for later this week? I apologize for the inconvenience. Ola",
		],
		[
			"Application for Sales Associate",
			"Dear Hiring Manager, I am writing to apply for the sales associate position posted on your website. I have five years of retail experience. My resume is attached. I look forward to hearing from you. Sincerely, Peg",
		],
		[
			"Job offer",
			"Dear Quin, Thank you for offering me the position of project manager. I am pleased to accept and look forward to starting on June 1. Sincerely, Ray",
		],
		[
			"Withdrawing my application",
			"Dear Sal, Thank you for your time last week. After careful thought, I have decided to withdraw my candidacy, as I've accepted a role elsewhere. Best wishes, Ted",
		],
		[
			"Offer",
			"Hi Una, Thank you for the offer. I'm thrilled. Before I accept, is there any flexibility on the base salary? Based on my experience I was hoping for something closer to 70k. Thanks, Vic",
		],
		[
			"Reference",
			"Hi Walt, Hope all is well. I'm applying for a nursing job and was wondering if you'd be willing to serve as a reference. Thanks so much, Xena",
		],
		[
			"Coffee?",
			"Hi Yara, I'm a recent graduate interested in urban planning. I came across your profile and would love to hear about your career path. Would you have 15 minutes for a call? Thanks, Zed",
		],
		[
			"Introduction",
			"Dear Ms. Bell, Carla Ruiz suggested that I contact you. I'm looking for opportunities in event planning and would appreciate any advice. Sincerely, Amy",
		],
		[
			"Networking event",
			"Hi Bob, It was nice meeting you at the career fair on Thursday. I enjoyed hearing about your company and would love to stay in touch. I've attached my resume. Best, Cara",
		],
		[
			"Declining",
			"Dear Dan, Thank you very much for offering me the position. After much consideration I've decided to decline, as it isn't the right fit at this time. I wish you all the best. Eli",
		],
		[
			"Start date",
			"Hi Fern, Could you tell me what paperwork I should bring on my first day? I'm looking forward to starting on Monday. Thanks, Gil",
		],
		[
			"Interview on Monday",
			"Dear Tess, I'm looking forward to our interview on Monday at 10. Could you tell me if there is parking nearby, and who else will be there? Thank you, Uri",
		],
		[
			"Availability",
			"Hi Vic, Tuesday or Wednesday afternoon would work best for the interview. Let me know which you prefer. Thanks, Wes",
		],
		[
			"Cover letter",
			"Dear Xan, Your posting for a part-time gardener caught my eye. I've kept gardens for twelve years and love roses. I would welcome an interview. Sincerely, Yves",
		],
		["Acceptance", "Hi Zara, I'm happy to say yes! I'll send the signed letter tomorrow. See you on the 1st. Ann"],
		[
			"Thank you for your help",
			"Dear Bill, Thank you for writing my recommendation letter. I got the job! I couldn't have done it without you. Warmly, Cass",
		],
		[
			"Salary question",
			"Hi Deb, Before our interview next week I wanted to ask what the salary range for the position is. Thanks, Ed",
		],
		[
			"Resignation",
			"Dear Fran, Please accept this letter as notice of my resignation. My last day will be June 30. Thank you for the opportunity to work here. Sincerely, Gus",
		],
	],
};

/** With the greeting and the closing on lines of their own. */
function letterOf(subject: string, text: string): string {
	const body = text
		.replace(/^([^,]+, )/, "$1\n\n")
		.replace(
			/ ((?:Best|Sincerely|Regards|Kind regards|Thanks|Thank you|Warmly|Respectfully|All the best)[,!]? \w+(?: \w+)?)$/,
			"\n\n$1",
		);
	return `${subject && `---\nsubject: ${JSON.stringify(subject)}\n---\n\n`}${body}\n`;
}

for (const [kind, letters] of Object.entries(LETTERS))
	describe(`the kind of an email: ${kind}`, () => {
		for (const [subject, text] of letters)
			it(`${subject || "no subject"}: ${text}`, () =>
				strictEqual(analyse(parse(letterOf(subject, text))).reading.kind, kind));
	});
