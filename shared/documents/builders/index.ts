export { buildNoticePaper, type NoticePaperInput } from './notice.ts';
export { buildTaskRegister, type TaskRegisterRow } from './task-register.ts';
