/** Most bytes that a file attached may have: 200 MB. */
export const attachmentLimit = 200 * 1024 * 1024;
