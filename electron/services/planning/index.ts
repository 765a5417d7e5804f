export { carryOver, putBack, takeUp, topicHistory } from './carry-over.ts';
export { copyMeeting, listTemplates } from './copies.ts';
export { binMeetings, planYear } from './year.ts';
