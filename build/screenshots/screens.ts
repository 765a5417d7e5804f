/** One screen: name of its picture, address, and a script that puts it into the state shown. */
export interface ScreenShot {
  readonly name: string;
  readonly hash: string;
  readonly prepare?: string;
}

/** Script that hands the window a file as the clerk would choose it. */
function chooseFile(name: string, text: string): string {
  return `(() => {
    const input = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
}

/** Script that goes to a section of a meeting's record. */
function goToSection(figure: number): string {
  const key = JSON.stringify({ key: String(figure), altKey: true, bubbles: true });
  return `document.body.dispatchEvent(new KeyboardEvent('keydown', ${key}))`;
}

/** The records that the screens show. */
export interface ShownRecords {
  readonly noticeId: number;
  readonly taskId: number;
  readonly draftId: number;
  readonly meetingId: number;
}

/** Every screen of the app over these records; `noticeText` is a notice that is not in the record yet. */
export function screensFor(
  { noticeId, taskId, draftId, meetingId }: ShownRecords,
  noticeText: string,
): readonly ScreenShot[] {
  return [
    { name: 'hom-nay', hash: '#/hom-nay' },
    { name: 'hoi-nghi', hash: '#/hoi-nghi' },
    { name: 'hoi-nghi-chi-tiet', hash: `#/hoi-nghi/${meetingId}` },
    { name: 'hoi-nghi-thanh-phan', hash: `#/hoi-nghi/${meetingId}`, prepare: goToSection(3) },
    { name: 'hoi-nghi-ket-qua', hash: `#/hoi-nghi/${meetingId}`, prepare: goToSection(6) },
    { name: 'ket-luan', hash: '#/ket-luan' },
    { name: 'ket-luan-chi-tiet', hash: `#/ket-luan/${noticeId}` },
    { name: 'ket-luan-ban-in', hash: `#/ket-luan/${noticeId}/ban-in` },
    { name: 'ket-luan-ban-doc', hash: `#/ket-luan/${noticeId}/ban-doc` },
    { name: 'soan-thao', hash: `#/soan-thao/${draftId}` },
    { name: 'nhiem-vu', hash: '#/nhiem-vu' },
    { name: 'nhiem-vu-chi-tiet', hash: `#/nhiem-vu/${taskId}` },
    { name: 'bieu-theo-doi', hash: '#/nhiem-vu/bieu-theo-doi' },
    { name: 'so-lieu', hash: '#/so-lieu' },
    { name: 'bieu-do', hash: '#/bieu-do' },
    { name: 'danh-ba', hash: '#/danh-ba' },
    { name: 'danh-ba-co-quan', hash: '#/danh-ba/co-quan/7' },
    { name: 'danh-ba-nguoi', hash: '#/danh-ba/nguoi/1' },
    { name: 'danh-ba-ban-hanh', hash: '#/danh-ba/ban-hanh/3' },
    { name: 'so-van-ban', hash: '#/so-van-ban' },
    { name: 'khoi-phuc', hash: '#/khoi-phuc' },
    { name: 'nhap-thong-bao', hash: '#/nhap-thong-bao' },
    {
      name: 'nhap-thong-bao-soat',
      hash: '#/nhap-thong-bao',
      prepare: chooseFile('thong-bao.txt', noticeText),
    },
  ];
}

/** The two screens that the README shows, and the file names there. */
export const readmePictures: ReadonlyMap<string, string> = new Map([
  ['nhap-thong-bao-soat', 'review.png'],
  ['bieu-do', 'trend.png'],
]);
