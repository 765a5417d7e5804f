export { buildNoticePaper, type NoticePaperInput } from './notice.ts';
export { buildTaskRegister, type TaskRegisterInput, type TaskRegisterRow } from './task-register.ts';
