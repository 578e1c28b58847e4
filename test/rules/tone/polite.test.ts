import { strictEqual } from "node:assert/strict";
import { annotate } from "../../../server/src/core/annotate.js";
import type { Rule } from "../../../server/src/core/rule.js";
import { accusing } from "../../../server/src/rules/tone/accusing.js";
import { entitled } from "../../../server/src/rules/tone/entitled.js";
import { impatient } from "../../../server/src/rules/tone/impatient.js";
import { negative } from "../../../server/src/rules/tone/negative.js";
import { overApologetic } from "../../../server/src/rules/tone/over-apologetic.js";
import { passiveAggressive } from "../../../server/src/rules/tone/passive-aggressive.js";
import { pleading } from "../../../server/src/rules/tone/pleading.js";
import { pushy } from "../../../server/src/rules/tone/pushy.js";
import { lintText } from "../../harness/check.js";

/** What civil people write with the words of the uncivil. No rule on pressure has anything to say of it. */
const POLITE = `
No pressure at all, I know these things take time.
I have not heard back yet and would welcome an update.
Please let me know if you need references.
You mentioned a decision by the 13th, so I wanted to check in once.
I have received another offer with a reply due on the 20th, and wanted to let you know because your team is my first choice.
I will send the portfolio by Friday.
I can start as soon as possible.
Please let me know if you need anything from me before Friday.
I look forward to hearing about the next steps next week.
I look forward to working with you.
I look forward to the possibility of joining your team.
You said you would decide in early March, and I completely understand that these things take time.
Thank you for promising to share the slides.
You promised the view from the roof would be worth the climb, and it was a lovely end to the tour.
I was surprised by how much your team ships in a week.
It has been a pleasure to learn about the clinic.
It has been a week since we met, and I wanted to ask about the next steps.
I never expected to enjoy an interview this much.
I need at least two weeks to hand over my current work.
I need to give my current employer a month of notice.
I am waiting for my licence to be renewed in May.
In my last job we had to respond to outages within 15 minutes.
My team had until Friday to ship the release.
I led urgent repairs on the night shift.
At St Mary's I triaged urgent calls every night.
Is there a timeline you could share?
Could you let me know what the next steps look like?
When might I expect to hear about the next steps?
I wonder whether a decision has been made on the role.
I am curious about the next steps.
If there is anything else you need from me, please let me know.
I would be happy to call you whenever it suits you.
As agreed, I will call you on Tuesday at 3 to talk about the rota.
I'd be glad to stop by the office if that helps.
While I am disappointed, I appreciate your time.
I understand that you chose another candidate and wish you both well.
I would be grateful for any feedback.
Should you have feedback, it would be welcome.
I have no doubt that the team will do great things.
I know you are busy, so I will keep this short.
I am excited about the opportunity to contribute.
I believe I am a good fit for the role.
Your question about retention made me think.
Your point about late deliveries was a good one.
You asked why I left my last job, and I could have explained it better.
You were right that the deadline matters more than the format.
I have led teams under tight deadlines.
The deadline for the grant is in June.
I finished the certificate that I mentioned.
I have attached the report we discussed.
As we discussed, I led the move to the new ledger.
As you mentioned, the ward is growing.
As promised, here is the link to my thesis.
As discussed, I have attached my references.
Per our conversation on Tuesday, I have attached two references.
I am happy to provide references right away if you need them.
I can send the code samples today.
I would love to hear how the pilot went.
Patients waiting for a bed were my daily concern.
I handled complaints from angry customers.
I enjoyed hearing why you joined the company.
I'd love to know more about how you train new staff.
I am sure you have many strong candidates.
I understand that the process may take a few weeks.
There is no rush at all.
I don't need an answer right away.
Please take all the time you need.
I'm not asking for a decision by Friday.
It would be an honour to work with you.
I deserve no credit for that; the team did it.
Our customers deserve better tools.
I have earned my CPA licence.
I expect to finish my degree in May.
I expect my certificate by the end of June.
I was told by your colleague Ravi that the lab is moving.
You told me that you would be hiring two people, which makes sense given the new line.
I hope to hear from you.
Please feel free to call me if you have questions.
Please call me at 555-0134 if anything is unclear.
Please contact me if you need more information.
Thank you for your prompt reply.
Thank you for getting back to me so quickly.
I appreciate the quick response.
Could you tell me more about how the team works?
What does a typical week look like?
I hope the move to the new office goes well this week.
I would also like to add that I have worked with Kafka.
I should have said that I speak Portuguese.
Your team ignored the hype and kept the old tool, which I liked.
You never let a ticket age past a day, and it shows.
I have called on customers in three states for ten years.
I have emailed the samples you asked for.
I have sent the form twice because the first scan was unreadable.
Thank you again for your patience.
I remain very interested in the role.
I wanted to check in on the status of the role.
I am following up on my interview last Tuesday.
I would welcome any updates when you have a chance.
Would you be open to a short call next week?
My other interviews are going well, but your team is my first choice.
I have accepted another offer and would like to withdraw.
I am free on Friday until noon.
I will be travelling until Thursday, but I read email every evening.
I will be in touch after the holidays.
I could join you in May.
I can begin on 1 June.
I am available immediately.
I would be ready to start right away.
You can reach me at any time.
Is the position still open?
Are there any updates on the role?
I am still very interested.
I look forward to continuing the conversation.
The way your nurses handle handover is impressive.
Please find my references attached.
Please give my regards to Maria.
Please tell Maria that I enjoyed the tour.
Please send my thanks to the whole panel.
Let me know if Tuesday works for you.
Let me know if there is anything else I can provide.
If you would like to see more work, I can send it by Monday.
If I can answer any questions, please call me.
If you decide to go another way, I would still be glad to stay in touch.
If selected, I would start in March.
I hope you get some rest before the launch on Friday.
I have been thinking about what you said about trust.
It was generous of you to stay past five.
You have built something special.
You need someone who can calm a room, and I have done that for years.
You need a teacher who can start in January, and I can.
I know how to reply to a difficult parent within a day.
I want to thank you for the tour.
I want to know more about the product.
I want to add one thing about the budget.
I insist on clean data, as you do.
Our team must respond to alarms within minutes.
We kept customers waiting less than two minutes.
Time is short in an emergency room, and I am used to it.
What happened in the pilot stayed with me.
The reminder that safety comes first was a good one.
A friendly reminder system cut missed appointments by a third.
I was glad to be reminded of why I became a nurse.
Thanks for the reminder about parking.
I hope I answered your question about the budget clearly.
I wish I had mentioned my Spanish.
The silence in the reading room is what I love.
I was sorry to miss Dr. Okoye.
I would be delighted to receive an offer.
Thank you for explaining so clearly how the rota works.
It was clear that you care about your residents.
You clearly enjoy teaching, and it shows.
You obviously know the trade, and I learned a lot in an hour.
Apparently the line now runs at twice the speed, which impressed me.
I am sure you will find the right person.
I know you will make the right choice for the school.
I hope that you find the time to rest.
You never forget a customer's name, as I saw on the tour.
You did not have to show me the workshop, and I am grateful that you did.
You do not often meet a manager who still works the floor.
Nobody told me that the bakery starts at three, and I like it.
I did not hear your last question well, so let me answer it here.
I failed to mention that I hold a forklift licence.
I forgot to say that I speak Polish.
The lack of a good handover was the problem at my last clinic.
We lacked communication between shifts, so I started a short daily meeting.
My manager promised the client a date that we could not keep, and I had to explain it.
I promised to send the photographs, and here they are.
You said that new drivers ride along for two weeks, which sounds sensible.
You told me about the new oven, and I would love to see it.
You mentioned that I would hear within two weeks.
You said I could write if I had questions.
I waited tables for six years.
I cannot wait to read the book that you recommended.
The waiting list project is close to my heart.
Why the team moved to Rust was the most interesting part for me.
Why you started the school stayed with me.
How long the beds stay empty is the question that I would start with.
How much time goes into paperwork surprised me.
What you said about trust made me think.
What is the best way to send you the samples?
When I start a new job, I spend the first week listening.
When we spoke, you asked about my notice period; it is four weeks.
When you have a moment, I would love to hear how it went.
I can be there on Monday at 9 for the trial shift, as you suggested.
I will be in your area on Thursday and would be glad to bring the certificates if that helps.
I will call the number that you gave me to arrange the drug test.
I will follow up with the transcript as soon as it arrives.
I am going to send the revised plan tonight.
I have to finish my thesis by June.
I have until Friday to answer another school, but yours is my first choice.
They need my answer by the 12th; I mention it only so that you know.
My current contract ends on 31 March.
We had to deliver within three days, and we did.
I answer every email within a day.
I respond to parents by the next morning.
I usually reply within the hour.
I learned to make decisions quickly in the emergency room.
Acting quickly was the right decision then.
My fast response to the leak saved the stock.
It takes an immediate response to keep a server up.
The quick feedback between shop and design is what I like.
Thank you for the quick reply and the directions.
Prompt replies to guests are part of my work.
Guests demand a lot, and I enjoy it.
The job demands patience, and I have it.
The demand for nurses in the county is rising.
I expect a lot from my own work.
I would expect to spend the first month learning.
I expected a formal interview and got a real conversation instead.
I had expected the tour to be short, and I was glad that it was not.
I thought the tour would be shorter by now, to be honest, and I loved it.
I deserve part of the blame for that outage, and I learned from it.
The team deserves credit for that.
You deserve a teacher who plans ahead.
I am entitled to work in the UK.
I have the right to work in Canada.
My employer owes me two weeks of leave, so I could start early.
I insisted on testing every weld.
I require a wheelchair ramp at the entrance, which you already have.
I need a quiet room to record, and yours is perfect.
I need a visa transfer, which takes about two weeks.
I need to correct one thing that I said about the budget.
I need to know the dosage tables by heart, and I do.
I want to hear more about the apprenticeship.
I want to get better at public speaking.
I must admit that I had not heard of the method before.
I must say that the welcome was warm.
You should know that I have a second-degree burn card for kitchens.
You should be proud of the new wing.
You must be busy in the run-up to the exam season.
You need to see the new library at my old school.
You have to love dogs to do this work, and I do.
If you need me to come back, I am free on Friday.
If you do not hear from me before then, I will see you on Tuesday.
If I do not hear from the landlord, I can still move in May.
If I don't know an answer, I say so and find out.
If I had to choose again, I would choose nursing.
Unless you prefer a call, I will send the plan by email.
Unless we test it, we do not ship it.
Otherwise I have nothing to add.
I have another interview on Friday, but your school is my first choice.
Two companies use this method, and yours does it better.
I also work with other companies as a volunteer.
Other employers could learn from your onboarding.
I am considering a move to Leeds either way.
I will take the train to Leeds on Monday.
I would never leave a patient waiting.
I would not want to rush you.
I don't want to take more of your time.
I do not mean to suggest that the old system was bad.
I hate to see food wasted.
With respect to the night shifts, I am flexible.
With respect, candour and humour you made me feel at home.
For the record keeping I would suggest a simple sheet.
As stated in the advert, I hold a clean licence.
As mentioned in our conversation, I led the pilot.
As I said on Tuesday, the patients come first.
As I mentioned during the interview, I am moving to Bristol.
As noted in my resume, I hold two certificates.
Per your request, I attach my references.
Per our discussion, here is the link to the dashboard.
Here is a short reminder of what we discussed about the menu.
It reminded me of my first year on the ward.
Your story reminded me why I became a carer.
I am following up on our conversation about the harvest.
I am circling the two dates that you gave me in my calendar.
I would love to touch base once the season starts.
I am reaching out because of the role in Leeds.
I wanted to check whether you received the transcript that I sent on Monday.
Could you confirm that the portfolio opened correctly?
Did the second sample arrive?
Have you read the new guidance on dosage?
Is there anything else that you would like to know?
Would it help if I sent the code?
Would Tuesday work for a short call?
Could I visit the lab before the next round?
May I ask how the decision will be made?
Can you tell me what to prepare for the next round?
Will the next round be on site?
Are you still using the old kiln?
I am still in touch with the team in Oslo.
I am still thinking about the puzzle you gave me.
I still have the notebook from that year.
I still have not found a better editor.
I have never heard a manager speak so openly.
I never received anything but kindness from your staff.
No one has ever asked me that before, and I enjoyed it.
Nobody bothered to label the racks at my old plant, so I did.
My previous employer ignored the problem for months, and I fixed it.
Ignoring the numbers would be a mistake that I have seen often.
It would be a mistake to cut the training budget, as you said.
It is only fair to tell you that I have never used Figma.
It is important to me that I get the details right.
It is wrong to call it a failure; the trial taught us a lot.
This is not how most firms treat interns, and I admire it.
That is how you win customers.
Your mistake log is a brilliant idea.
Your decision to open on Sundays makes sense.
Your response to the flood impressed me.
Your silence during the coding task helped me think.
Your delay fees policy was a good example.
The delay in the trains made me late, and I am sorry for that.
The process was smooth from start to end.
The process is slow by design, since the glaze needs time.
The response from parents has been very good.
I was frustrated with the old software, so I wrote a new one.
I was disappointed with my own answer on pricing, so here is a better one.
I was surprised that the shop has no website.
I am worried about the river, as you are.
I am tired of tools that break, and yours do not.
I am looking forward to a good night's sleep and to your call.
I look forward to getting started if you choose me.
I look forward to seeing the new building.
I look forward to your feedback.
I look forward to your reply.
I look forward to meeting the team on Thursday.
I look forward to speaking with Priya on Monday.
Thank you in particular for the tour.
I was told in advance about the test, which helped.
Thanks for letting me know the schedule in advance.
Please accept my thanks for the tour.
Please don't feel that you have to reply.
Please take your time with the decision.
Please let me know by email or phone, whichever is easier.
Please let me know when the next steps are clear.
Please let me know how I can help with the application.
Please let me know if the role has been filled.
Please let me know what you think of the sketch when you have time.
Let me know if you want me to bring the samples by on Friday.
Feel free to reach me on my mobile until six.
I'd be happy to answer questions by phone any time before Friday.
I would be grateful if you could let me know the outcome when a decision has been made.
Would you be able to share when a decision is expected?
I understand a decision is expected by Friday and wish you an easy choice.
I hope to hear good news, but I will be grateful either way.
I hope we can work together.
I hope the position is still open.
I am confident that I could help your team.
I am certain that I would learn a lot from you.
I know I would enjoy working with you.
I believe that I am well suited to the role.
I am the first in my family to finish school.
I was the only welder on site.
I am better at baking than at talking.
I am more experienced with adults than with children.
I quit smoking last year.
I have already given notice at my flat, so I can move soon.
I resigned as treasurer in May.
I spent three years in Chile and came back with Spanish.
I took a day to think about your question.
I drove past the new site on my way home, and it looks great.
Send my best to Omar.
Tell Maria that her bread is the best.
Give my regards to the crew.
Get well soon.
Good luck with the inspection next week.
`;

/** The same, about the writer: leave, family, hours, regrets. No rule on tone that begs, complains or reproaches hears it. */
const PLAIN = `
I failed to mention that I hold a forklift licence.
You promised me a copy of the recipe, which made my week.
You promised me nothing, which I respect more than empty talk.
I can wait until the budget is approved, so there is no hurry on my side.
I will be here until six if you would like to call back.
You can expect a careful handover from me.
You can expect my referee to be frank.
I am owed two weeks of holiday, so I am flexible in August.
I am due at the clinic on Wednesday, so Thursday suits me better.
Have you already chosen a date for the trial shift?
Have you decided on a name for the new ferry?
How long is the ferry crossing in winter?
I am still waiting for my diploma from the ministry and can show the receipt.
I expect to hear from the language school in May.
I must ask you to keep this between us until Friday, since my team does not know yet.
I lost patience with spreadsheets and learned SQL.
I was angry at the waste, and we cut it by half.
I want to be honest: I have never led a night team.
Thank you for not minding my muddy boots.
Just to be clear about my availability: I can work any weekend but the first.
My family needs me at home on Wednesdays, which fits your rota.
I support my mother with her shopping, so weekends are harder for me.
Do I need a work permit for the trial day?
No rush at all, I know the holidays are close.
Are the holidays a busy time for the ward?
Could you let me know whether the trial day is paid?
Nobody told me that your canteen was this good.
Nobody showed me more patience than your head gardener.
I regret that I could not stay for lunch.
The drive is long, and I like to listen to lectures on the way.
I feel bad for the seedlings that froze on Tuesday.
You can have my two references whenever you want them.
If the ward needs cover before Christmas, I could be there from the 10th.
You mentioned that you need somebody who can lift and who does not mind early starts, and that is me.
As you said, the autumn term is when the need is greatest.
I want to do work that matters, and your clinic is where I would want to do it.
Everyone I met wanted the product to be good, which is rarer than it should be.
I understood that whoever takes the job must hold a clean driving licence, and I do.
You must get tired of answering the same questions, yet you answered every one of mine with patience.
It must have been a long day for the whole panel.
The children deserve teachers who stay, and I intend to stay.
The team deserves credit for the way the wedding was handled.
Your receptionist deserves a special mention for finding me a dry coat.
I learned to ignore the noise and watch the dial, as Mr. Abara put it.
The old system was ignored for years, and I enjoyed hearing how you brought it back.
There was a silence after my answer about budgets, and I have thought about it since.
I cannot wait to see how the new greenhouse turns out.
I waited tables for six years, so the rush you described does not frighten me.
The stairs did not bother me at all.
I am afraid I gave you an old phone number; the right one is below.
I am not afraid of heights, as I said, and I have the rope certificate to show for it.
Unfortunately I misread the question about shift patterns, so here is the answer I ought to have given.
Unfortunately the link I gave you had expired; this one works.
I was nervous at first, but Joyce put me at ease.
I admit I was a little nervous before the teaching demo.
You will have noticed that I was nervous, and I thank you for being gentle.
I would be disappointed to miss a chance to work with the choir, but I know you have strong candidates.
The region is desperate for nurses, and I would be proud to be one more.
You described how desperate parents were during the closure, and how the library answered.
I hope my answer about the night bus made sense.
Please do not trouble yourself to answer this note.
Please let me know if you need anything else from me.
I beg to differ with my old professor on this: concrete is not always cheaper.
Working in a museum has been a dream of mine since I was small.
The job sounds like a dream to somebody who loves maps.
I am not perfect at Excel yet, but I am taking the evening class.
The timing would be perfect for me, as my lease ends in January.
You were honest about the guarantee that the hours are not fixed, and I appreciate it.
I can guarantee you a tidy workshop.
To be honest, I had not expected to enjoy a technical test so much.
I honestly enjoyed every minute.
It was obviously a busy afternoon, and still nobody rushed me.
Clearly you have built something that people want to come back to.
As I told Mrs. Okoye, I hold the forklift licence until 2028.
I promised to send you the name of the grout, and here it is.
You kindly promised to introduce me to the head gardener, and I would love that.
You told me that the decision would take about two weeks, and I am happy to wait.
You expected somebody older, I think, and I was grateful that you listened all the same.
I had expected a tour of the kitchen and got a lesson in it.
You were supposed to be on leave that day, so I am doubly grateful.
I never thought I would enjoy a spreadsheet test.
Nobody has ever explained rota planning to me so clearly.
Nothing in the advert had prepared me for how lovely the grounds are.
I finally understood how the booking system talks to the till.
I am finally moving to Leeds in December, so the commute would be short.
At least three people told me how long they had stayed, which says a lot.
I was touched by the courtesy with which you and the porters received me.
Thank you for the courtesy and respect you showed all of us in the waiting room.
It was well worth the train journey.
The waste plant tour was worth every minute.
Your team kept me busy all afternoon with questions, and I loved it.
I know how busy the admissions season is.
I can be reached on this number after four.
I am free any day except Thursday if you want to meet again.
I would be ready to start on Monday, should you want me.
If you choose me, I will look after the garden as if it were my own.
Should you decide to offer me the post, I could begin in the new year.
If I am chosen, I will need to give my current school a half term of notice.
I do not have the diploma yet; I sit the last exam in March.
Thank you for being frank about the pay scale.
You asked about my salary expectations, and I said I would check with my wife: 31,000 would be fine.
The salary you named is within my range.
Thank you again, and good luck with the move!
Thanks again for the tea and biscuits.
Thanks ever so much for the time you gave me.
I hope I could answer all your questions good.
I read the handbook you gave me twice on the bus.
You gave me a lot to think about, and I have slept on it.
You asked me what I would change, and I told you: nothing in the first month.
I gave you only half an answer about the union, and here is the other half.
You owe me nothing for the travel, since I was in town anyway.
I owe you an answer about the second reference.
You will hear from me by Friday about the weekend shift, as agreed.
I will call the office on Monday to book the medical, as Jan asked.
I understand that the deadline for your choice is Friday.
I did meet the deadline for the portfolio, and I hope it opened properly.
You said that deadlines here are real, and I like that.
We stopped talking about time pressure before I could tell you about harvest week.
I now see why you need two people on the ferry desk.
Again, thank you.
Thank you once again to all three of you.
I enjoyed, yet again, hearing how a small theatre survives.
I still smile when I think of the parrot.
I am still thinking about your question on queueing.
I am still learning the sign language, but I can hold a short talk.
I look forward to your answer, whatever it is.
I hope to hear from you soon, but there is no rush.
I understand you have other people to see, and I will wait to hear.
I am happy to wait until you have seen everyone.
Take all the time you need.
There is no need to reply.
I do not expect an answer to this.
When might I expect to hear?
Do you know yet when the panel will meet?
If it helps, I can send the drawings by Friday.
I need to correct one thing I said about the pension scheme.
I must thank you for the hour you gave me.
I have to say that I was impressed by the cold store.
I had to laugh when Mr. Petrov showed me the old ledger.
I should have said that I also drive the minibus.
You should be proud of your students.
You ought to know that I have a dog, since you asked about pets on site.
You need not send back the portfolio.
You never made me feel that I was being tested.
You did not have to show me the archive, and I am so glad you did.
You forgot your umbrella, by the way; I left it with the front desk.
You missed your lunch because of me, and I have not forgotten it.
You failed to mention how good the canteen is!
You did not ask about my knees, but they are fine.
You have not seen my teaching yet, so I would gladly give a sample lesson.
You gave me every chance to show what I can do.
I regret that I rushed the last answer.
The pay is not what draws me; the patients are.
I promise to bring the same care to your archive.
I have no doubt that the new line will run by spring.
I can send more samples whenever you need them.
Call me any time you need a hand with the stall; I live round the corner.
I just wanted to say how much I enjoyed the visit.
PS: the recipe for the soup is attached, as I promised.
We talked about GDPR and HIPAA, and I want to add a word on both.
I have not heard anything since my interview on the 3rd, and I wondered whether there is any news.
I have heard nothing so far, which I imagine means that you are still seeing people.
I have had no answer yet and thought I would ask once.
You told us that we would hear by the 14th, so I am writing to see whether the date has moved.
As the date you gave me has passed, may I ask where things stand?
It has been three weeks since we met, so I thought I would ask how it is going.
It is now a fortnight since I came in for the trial shift.
Two weeks have gone by since the lesson I taught, and I am still very keen.
I know that no news is often just no news.
I realise that you may not have had time to decide.
I realise my email may have gone astray.
My last message may have been lost, as our server was down that week.
In case this got lost in the pile, I am sending it once more.
In case it slipped through the net, here is my letter of the 2nd again.
I know that my mail may have slipped down your inbox.
I tried to reach you by phone yesterday, and your colleague suggested that I write.
Your colleague told me that you would be back this week.
I do not want to rush you.
I do not wish to press you for an answer.
There is no pressure from my side.
Please ignore this if the decision has already gone out.
Please ignore my last message, which went to the wrong address.
If the answer is no, that is fine, and I would be glad to know it.
Even a short line would be a help to me.
I would be grateful for any news at all.
I would be very thankful for a short answer.
Have you been able to reach a decision?
Has the panel met yet?
Has the position been filled, or are you still looking?
Is the post still open?
Are you still looking for a second baker?
Do you still expect to decide this month?
Could you let me know if I am still being considered?
Can you tell me when you expect to make a decision?
Any news would be welcome.
I have another offer, and they need my answer by Friday, but yours is the job I want.
I have been given until the 20th to answer another school, and I wanted you to know.
Another employer has asked me to decide by Monday, so I would be grateful for any word before then.
My landlord needs an answer about the lease, so a rough date would help me to plan.
I need to tell my present employer by the end of the month.
I have to give eight weeks of notice, so it would help to know by about the 15th.
I am in no hurry.
I can wait as long as it takes.
I remain very interested, and I am happy to wait.
I am still hoping to join you.
I still very much want the job.
I want very much to work with you.
It would be a dream to work at the observatory, and I wanted to say so once more.
I know you are busy with the inspection, so I will keep this short.
You must be very busy with the move.
You must have had a lot of applications.
Nobody has called me yet, but perhaps you have the old number.
I never received the form that Mr. Dowd mentioned; could it have gone to spam?
The form you promised has not reached me, so I fear that the post has lost it.
I was told to expect a call from HR, and I may well have missed it.
I was told that the process takes six weeks.
I was expecting to hear about the second round last week, so I wanted to make sure I had not missed a message.
Ms. Hale said she would be in touch after the holiday, so I thought I would ask.
Nothing has changed on my side: I would still love the job.
Perhaps my letter never arrived.
I may have missed your call.
As you suggested, I am writing again now that the term is over.
You asked me to get in touch if I had heard nothing by now.
I wanted to follow up on our talk of the 3rd.
Whatever you decide, I am grateful for the time you gave me.
If it is bad news, I can take it.
I was a bit disappointed to hear about the delay, but I understand the reasons.
Your silence over the holidays was only natural.
Long silences are normal in public hiring, I am told.
I will not write again, but my door is open.
This is my last note, and it comes with my best wishes.
I will call on Thursday morning, as we agreed.
I can come in tomorrow if you want to see me again.
Kindly update me when there is any news, sir.
I wait with joy for your answer.
Thank you for not forgetting me.
I really hope to hear good news.
I was disappointed, of course, but I am grateful that you told me so kindly.
Of course I had hoped for another answer.
I would value a word on where I fell short.
If the other person changes their mind, I would still be happy to come.
It was not the answer I wanted, but it was a kind one.
Unfortunately I had misunderstood the second task, as you noticed.
I came away wanting to know more about the seed bank.
You need a person who is calm with angry callers, and seven years at the gas board taught me that.
If you need a sample of my welding, I will gladly come by on any Saturday.
I have wanted to teach adults to read ever since I watched my father learn.
It was worth getting up at four for.
Whoever you choose will be lucky to work with Ines and Tom.
I would feel lucky to be chosen.
I was frankly relieved when you said that nobody is expected to know everything in the first month.
I have never been asked about failure in such a friendly way.
I do regret not mentioning the year I spent at the prison library.
My answer about the overdue accounts was poor, so let me try again here.
I left out one thing when you asked about deadlines: we never missed a print run in three years.
I had to rush off for my train, so I never thanked you properly.
You were so patient with my questions that I quite forgot it was an interview.
I will bring the original certificates whenever you ask for them.
You can reach me at any hour, as I work nights this week.
I could begin on the first of the month, or sooner if that helps.
My present employer has been told that I am looking, so you are welcome to call him.
At my last place we had to beg for gloves, so I was glad to see how you look after people.
The commute is nothing to me, since I drive past your gate every morning.
I am applying for a work permit at the moment, and the office says six weeks.
I told you that I would look up the name of that glue, and it is called Titebond.
I promised Leila that I would send the knitting pattern; please hand it on.
By the way, the answer to your riddle is a candle.
Nothing you told me put me off, not even the smell.
You have probably filled a notebook with answers by now.
You clearly love what you do.
You obviously know your bees.
Your honest answer about staff turnover made me trust you.
Your honesty about the leaking roof did not scare me off.
You didn't have to drive me back to the airport, and I won't forget it.
Please say if there is a form that I overlooked.
I am waiting with pleasure for the next step.
I need no training on the Bobcat, but I would on the crane.
I must admit that I had to look up two of the words you used.
I must have left my scarf in the meeting room.
I should be able to answer the last question better now.
I want you to know that I took your advice about the shoes.
I want to be clear that I have no quarrel with my old firm.
I expect that you will meet many good people this week.
I expect to finish my thesis in May.
I assume that the tests are the same for everybody.
I take it that the next round is with the board.
I trust that you got home safely in the storm.
I am certain that I could learn the software within a month.
We ran late, and I am told the next candidate waited without complaint; please thank her from me.
Time flew, and I never asked about the uniforms.
When would the new person be needed?
What would the next steps be, and is there anything you need from me?
I look forward to the next steps, whenever they come.
I have not had a reply to my note of the 9th, so I thought a second one might reach you better.
My note of the 9th seems to have bounced.
There has been no word from the agency either, so I am trying you directly.
It has been a little longer than the two weeks we spoke of, so I hope that it is all right to ask.
The two weeks are up, and I wanted to ask how it went.
We spoke just over a month ago, on the 12th.
Dr. Amin expected to have an answer from the dean by last Friday.
You expected to hear from the board around now.
I understand from Beth that the post was approved, which is good news.
I know that a decision like this takes time and many meetings.
I am sure these things always take longer than anybody would like.
You have not kept me waiting at all; I only ask because of my visa.
Is it too early to ask whether there is a decision?
Is there a date by which you hope to decide?
Would you mind letting me know either way?
Either way, I would be glad to hear.
A word either way would put my mind at rest.
I would be glad to hear even if the news is not good.
Please could you tell me if you need the original papers by a certain date?
Please tell Mr. Grant that I called.
If there is something that I still need to send, please say.
If I missed a form or a call, please tell me.
I ask because my school must know by the first of June.
The other firm wants my answer on Tuesday, but my heart is with you.
I would not want to accept another post without hearing from you first.
Since we met I have finished the safety course, so you would not need to send me on it.
My phone was stolen last week, so I may not have got your call.
I was away without a signal and saw only today that you had rung.
I called on Monday and was told that you were out sick; I hope you are better.
I am told that my file is with HR.
I left two messages with the front desk, which may not have reached you.
Hoping to hear good news soon!
No rush at all.
Thank you for your patience with me.
Please be so kind to inform me about the decision.
I never got a confirmation that my documents arrived.
You may recall that I still owed you a reference, and here it is.
You might be snowed under.
You were kind enough to say that I could call, but I know that you are in meetings all day.
After so many weeks I would understand if somebody else got the job.
Waiting is the hard part, as my father says!
It stings a little, I admit, but thank you for the kind words.
If I made a poor impression in the second round, I would like to learn from it.
Was there anything in my answers that let me down?
I understand your decision and I thank you for the honest reasons.
I was surprised, but on reflection you were right.
Where are you based in the winter?
What happened after the flood in the archive?
Have you ever thought of growing mushrooms in the cellar?
Do you ever get snowed in up there?
Why were you drawn to the museum?
Is anyone there at night?
I was assured that the bus stops right at the gate.
What a shame about the rain!
I should have had my glasses with me.
I was stunned by the view from the lamp room.
I only work on weekdays at the moment.
All the work I put into the allotment has taught me patience.
I will send the paperwork on Monday.
I quit my last job because the plant moved to Poland.
We can meet whenever it suits you.
I will come by on Monday to return the keys.
So, what happens next?
My last head chef taught me to respect the knife.
My former colleagues were sad to see me go.
My old job was quiet, and I am ready for more.
My present employer pays well, but the work has become routine.
My first boss was strict and I am thankful for it.
I left the bank because I wanted to work with my hands.
I hated algebra at school, which makes my present job funny.
The interview was long, but it never felt long.
Your questions were hard, and I enjoyed them.
The test was difficult for me in parts, above all the last section.
The office was cold when we came in, and you lent me your cardigan.
You looked tired after the night shift, and still you took an hour for me.
You seemed surprised that I had driven a combine.
You were late because of the calf, and I got to see the whole barn.
You interrupted me at the right moment, or I would still be talking.
You told me not to be afraid of the inspector.
You told me the truth about the hours.
You said that the roof leaks, and I can fix that.
You have no idea how much I learned in one hour.
You lost a good man in Peter, as everyone told me.
I lost my way twice in the corridors.
I lost track of the time.
I was lost for words when I saw the ceiling.
I cried a little when the choir sang.
I could not sleep on the train, so I read your annual report.
I have no money worries, so part time would be fine.
I am a single father, so early shifts suit me best when my son is at school.
My mother is ill, which is why I asked about the Tuesdays.
My wife and I have three children, and all of them love your ice cream.
My daughter depends on insulin, so I know a little about pumps.
My savings went into the boat.
I was unemployed for a year and used it to train as a welder.
I have been out of work since the mill closed in May.
I was turned down by the navy at eighteen and went to sea anyway.
I sent out a lot of applications, and yours was the one I cared about.
I need work that I can believe in.
I need a chair with a back, as you noticed.
I need to be home by six on Wednesdays.
I really want to get better at bookkeeping.
I want this to work for both sides.
I would do anything to keep a patient calm.
I would take any shift, early or late.
I would rather start small and learn the trade properly.
I am new to this field.
I am a beginner with the potter's wheel.
I am only human, as the saying goes.
I hope I made a good impression.
I hope my nerves did not show.
Did I understand correctly that the trial day is unpaid?
Did I leave my scarf in the meeting room?
How do you deal with the noise?
How much time does the night round take?
How many children are in a group?
How long have people been working here, on average?
What are the hours on the night shift?
What would a normal day look like?
What is the policy on dogs?
Is there a chance to visit the second site?
Would there be a chance to see the night shift?
Will I need my own tools?
Can I bring my own knives?
May I bring my portfolio to the next meeting?
Do you offer training on the crane?
I was not sure at first whether a school is the right place for me, and now I am.
I tend to talk with my hands.
I get nervous before every show, and then it goes well.
I do not like to leave a job half done.
I do not like the cold, but I do not mind it either.
I failed my driving test twice and now teach driving.
I should have prepared a shorter lesson, and I have since cut it to twenty minutes.
I was wrong about the date of the bridge: it was built in 1911.
I gave you the wrong date for my licence; it is the 4th of May.
I overlooked the second page of the form, and here it is.
I misunderstood your question about the lambs.
It was not my best day, but it was a good one.
I left a jar of honey at the front desk as a thank-you.
Let me buy you a coffee when you are next in town.
The sandwiches were a treat.
You have a lovely voice on the phone.
You look like your brother, whom I know from the lifeboat.
The chance to work with you would be a privilege.
It is an honour to be considered.
I have followed your work for ten years.
I looked you up and read your paper on bats.
Your bread is the best I have eaten.
I love everything about old clocks.
I am passionate about drains, odd as it sounds.
It was the best interview I have had so far.
This is the kind of place I dreamed of as a student.
Everything you said made sense to me.
The kids in group two are a riot.
My buddy from the fire brigade says hello.
Sure, I can send more pictures.
Yes, I still have the clamp, and no, I have not used it.
OK, I said I would keep this short.
No problem about the parking.
It's a cool building in the summer, which the cheese likes.
I have been trying to learn the timetable by heart in the meantime.
I have called the bank about the account you asked for.
I have written to my old school for the certificate twice and will forward it.
I have asked my referee three times to hurry, and she promises it for Friday.
I have been counting the days until the harvest, not until your answer.
I have waited for a job like this for years.
I would wait another month for this job.
I am no longer available in March, but April is free.
I will be away without email from the 3rd to the 9th.
I will be off the grid for a week, so please leave a message with my sister.
I have other interviews this month, but none that I look forward to as much.
I have been offered seasonal work until June, and would of course prefer to join you.
I am also talking to another garage, as I told you.
I would have to give notice by the 30th in order to start in June.
It would be a pity to miss each other for want of a phone number.
It is no trouble to come in again.
It is not urgent.
This is not urgent at all, and can wait until after the fair.
There is no deadline on my side.
My deadline for the flat is the 15th, which is why a rough idea would help.
The decision is yours, and I respect it either way.
The agency told me on Friday that the decision is due this week.
The website says that applicants hear within ten days.
They told me at the gate that you are away until Monday.
Somebody from your team called while I was in the pool.
Someone else may have got the job, and that would be all right.
You need not hurry on my account.
You do not have to answer this.
You will have heard from my referee by now.
You should have my reference by now.
You should have received the transcript directly from the school.
You must have more than enough to do before the fair.
You asked for patience, and you have it.
You asked me to remind you about the second reference.
You were waiting for the budget when we last spoke.
You thought that the board would meet in May.
You hoped to know more by now, so I thought that I would ask.
You did not say whether I should call.
You never said no, my son points out!
Did you get the chance to speak with Mr. Odell?
Did you ever hear back from the insurers about the roof?
Did everything arrive?
Do you need anything else from me?
Do you still need the medical form?
Is this address still right for questions about the post?
Are you back from leave?
How did the board meeting go?
How are things going with the search?
When is the best time to reach you?
Why not call me on Friday, when we are both free?
What do you think, is it worth my applying again in the spring?
Is it true that the post is being cut?
Who should I speak to while you are away?
My English is good enough for the phone.
The traffic was terrible, and I was still early.
There was a conflict with a supplier, which I settled.
I demand a lot of myself.
I must insist on paying for the cup I broke.
I insist on clean tools.
My ex-husband taught me to sail.
Your gift for explaining things made it easy.
How much flour do you use in a week?
Please send me your scoring sheets by five.
`;

describe("polite sentences", () => {
	const pressure = [accusing, entitled, impatient, passiveAggressive, pushy];
	leaveAlone(POLITE, pressure);
	leaveAlone(PLAIN, [...pressure, negative, overApologetic, pleading]);
});

function leaveAlone(sentences: string, rules: readonly Rule[]): void {
	for (const rule of rules) {
		it(`are left alone by ${rule.id}`, () => {
			for (const opening of [
				"Thank you for the tour on Friday.",
				"I am checking in on the status of my application.",
			]) {
				const text = `${opening}\n\n${sentences.trim().split("\n").join("\n\n")}\n`;
				const { problems } = lintText(rule, text, new Map()).result;
				strictEqual(problems.length, 0, annotate(text, problems));
			}
		});
	}
}
