export { createMeeting, saveDetails } from './details.ts';
export { requireEditable } from './editing.ts';
export { issuerOfMeeting } from './issuer.ts';
export { getMeeting, meetingSuggestions } from './record.ts';
export { listMeetings, meetingRow, meetingsUntil, noticeRow } from './rows.ts';
export { saveAgenda, saveAttendees, saveOutcomes, saveSites, saveSpeeches } from './sections.ts';
export { binMeeting, setMeetingState, unbinMeeting } from './states.ts';
