import type { FilledForm } from './seed-forms.ts';

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

/** Script that presses a button as soon as it is there. */
function press(words: string): string {
  return `(() => {
    const timer = setInterval(() => {
      const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(words)});
      if (!button || button.disabled) return;
      clearInterval(timer);
      button.click();
    }, 50);
  })()`;
}

/** A table of made-up figures, one of its areas spelled otherwise and one unknown. */
const figureText = [
  'SỐ LIỆU MẪU NĂM 2018',
  'Đơn vị;Chỉ tiêu;Tháng 1;Tháng 2;Tháng 3',
  'TP. Lai Châu;Số vụ ma túy bắt giữ;12;9;14',
  'H. Phong Thổ;Số vụ ma túy bắt giữ;21;18;19',
  'Xìn Hồ;Số vụ ma túy bắt giữ;7;chưa báo cáo;8',
  'Châu Mới;Số vụ ma túy bắt giữ;3;4;2',
].join('\r\n');

/** Script that hands the window forms that came back. */
function chooseForms(forms: readonly FilledForm[]): string {
  return `(() => {
    const input = document.querySelector('input[type=file]');
    const files = new DataTransfer();
    for (const { name, base64 } of ${JSON.stringify(forms)}) {
      files.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
}

/** A file by its path in a folder, and what it holds. */
export interface NamedText {
  readonly path: string;
  readonly text: string;
}

/** Script that hands the window the files of a folder; the one at `slow` lets itself be waited for. */
function chooseFolder(texts: readonly NamedText[], slow = -1): string {
  return `(() => {
    const input = document.querySelector('[aria-label="Thư mục thông báo"]');
    const files = new DataTransfer();
    for (const { path, text } of ${JSON.stringify(texts)}) files.items.add(new File([text], path));
    input.files = files.files;
    const waiting = input.files[${slow}];
    if (waiting) waiting.arrayBuffer = () => new Promise(() => {});
    input.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
}

/** Script that goes to a section of a meeting's record. */
function goToSection(figure: number): string {
  const key = JSON.stringify({ key: String(figure), altKey: true, bubbles: true });
  return `document.body.dispatchEvent(new KeyboardEvent('keydown', ${key}))`;
}

/** Script that scrolls to an element as soon as it is there. */
function scrollTo(selector: string): string {
  return `(() => {
    const look = () => {
      const found = document.querySelector(${JSON.stringify(selector)});
      if (found) found.scrollIntoView({ block: 'start' });
      else setTimeout(look, 50);
    };
    look();
  })()`;
}

/** Script that types into a field. */
function typeInto(selector: string, words: string): string {
  return `(() => {
    const look = () => {
      const field = document.querySelector(${JSON.stringify(selector)});
      if (!field) return setTimeout(look, 50);
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, ${JSON.stringify(words)});
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    look();
  })()`;
}

const openSearch = `document.body.dispatchEvent(
  new KeyboardEvent('keydown', { key: 'k', code: 'KeyK', ctrlKey: true, bubbles: true }))`;

/** The records that the screens show. */
export interface ShownRecords {
  readonly noticeId: number;
  readonly taskId: number;
  readonly draftId: number;
  readonly meetingId: number;
  readonly forms: readonly FilledForm[];
  readonly figureForms: readonly FilledForm[];
}

/** Every screen of the app over these records; `noticeText` is a notice that is not in the record yet. */
export function screensFor(
  { noticeId, taskId, draftId, meetingId, forms, figureForms }: ShownRecords,
  noticeText: string,
): readonly ScreenShot[] {
  return [
    { name: 'hom-nay', hash: '#/hom-nay' },
    { name: 'hoi-nghi', hash: '#/hoi-nghi' },
    { name: 'hoi-nghi-lich', hash: '#/hoi-nghi/lich' },
    { name: 'hoi-nghi-ke-hoach', hash: '#/hoi-nghi/ke-hoach' },
    { name: 'hoi-nghi-mau', hash: '#/hoi-nghi/mau' },
    { name: 'hoi-nghi-trinh-chieu', hash: `#/hoi-nghi/${meetingId}/trinh-chieu` },
    { name: 'hoi-nghi-chi-tiet', hash: `#/hoi-nghi/${meetingId}` },
    { name: 'hoi-nghi-thanh-phan', hash: `#/hoi-nghi/${meetingId}`, prepare: goToSection(3) },
    { name: 'hoi-nghi-ket-qua', hash: `#/hoi-nghi/${meetingId}`, prepare: goToSection(6) },
    { name: 'ket-luan', hash: '#/ket-luan' },
    { name: 'ket-luan-chi-tiet', hash: `#/ket-luan/${noticeId}` },
    { name: 'ket-luan-theo-doi', hash: `#/ket-luan/${noticeId}/theo-doi` },
    { name: 'ket-luan-ban-in', hash: `#/ket-luan/${noticeId}/ban-in` },
    { name: 'ket-luan-ban-doc', hash: `#/ket-luan/${noticeId}/ban-doc` },
    { name: 'soan-thao', hash: `#/soan-thao/${draftId}` },
    { name: 'nhiem-vu', hash: '#/nhiem-vu' },
    { name: 'nhiem-vu-chi-tiet', hash: `#/nhiem-vu/${taskId}` },
    { name: 'nhiem-vu-bao-cao', hash: `#/nhiem-vu/${taskId}/bao-cao` },
    { name: 'nhiem-vu-sua', hash: `#/nhiem-vu/${taskId}/sua` },
    { name: 'nhiem-vu-moi', hash: '#/nhiem-vu/moi' },
    { name: 'nhiem-vu-lich', hash: '#/nhiem-vu/lich' },
    { name: 'so-theo-doi', hash: '#/nhiem-vu/bieu-theo-doi' },
    { name: 'bang-theo-doi', hash: '#/nhiem-vu/bang-theo-doi' },
    { name: 'don-doc', hash: '#/nhiem-vu/don-doc' },
    { name: 'phieu-nhiem-vu', hash: `#/nhiem-vu/phieu?viec=${taskId}` },
    { name: 'bao-cao-thong-bao', hash: `#/ket-luan/${noticeId}/bao-cao` },
    { name: 'gui-phieu', hash: '#/nhiem-vu/gui-phieu' },
    { name: 'nhan-phieu', hash: '#/nhiem-vu/nhan-phieu', prepare: chooseForms(forms) },
    {
      name: 'so-lieu',
      hash: '#/so-lieu',
      prepare: typeInto('.choice-bar input[inputmode]', '2018'),
    },
    {
      name: 'so-lieu-tinh-hinh-bao-cao',
      hash: '#/so-lieu/tinh-hinh-bao-cao',
      prepare: typeInto('.choice-bar input[inputmode]', '2018'),
    },
    {
      name: 'so-lieu-gui-phieu',
      hash: '#/so-lieu/gui-phieu',
      prepare: typeInto('.choice-bar input[inputmode]', '2018'),
    },
    { name: 'so-lieu-nhan-phieu', hash: '#/so-lieu/nhan-phieu', prepare: chooseForms(figureForms) },
    {
      name: 'so-lieu-tep',
      hash: '#/so-lieu/nhap-tep',
      prepare: chooseFile('so-lieu-mau.csv', figureText),
    },
    {
      name: 'so-lieu-tep-doi-chieu',
      hash: '#/so-lieu/nhap-tep',
      prepare: press('Đối chiếu với sổ'),
    },
    { name: 'bieu-do', hash: '#/bieu-do' },
    { name: 'danh-ba', hash: '#/danh-ba' },
    { name: 'danh-ba-co-quan', hash: '#/danh-ba/co-quan/7' },
    { name: 'danh-ba-nguoi', hash: '#/danh-ba/nguoi/1' },
    { name: 'danh-ba-ban-hanh', hash: '#/danh-ba/ban-hanh/3' },
    { name: 'so-van-ban', hash: '#/so-van-ban' },
    { name: 'thiet-lap', hash: '#/thiet-lap' },
    { name: 'khoi-phuc', hash: '#/khoi-phuc' },
    { name: 'nhap-thong-bao', hash: '#/nhap-thong-bao' },
    { name: 'nhap-nhieu', hash: '#/nhap-nhieu' },
    {
      name: 'nhap-thong-bao-soat',
      hash: '#/nhap-thong-bao',
      prepare: chooseFile('thong-bao.txt', noticeText),
    },
    {
      name: 'nhap-thong-bao-soat-nhiem-vu',
      hash: '#/nhap-thong-bao',
      prepare: scrollTo('[data-part="task:0"]'),
    },
    {
      name: 'tim',
      hash: '#/hom-nay',
      prepare: `${openSearch}; ${typeInto('[role="dialog"] input', 'so y te')}`,
    },
  ];
}

/** The report of a batch of these files, and a batch on its way; in a record of their own, which they fill. */
export function importScreens(texts: readonly NamedText[]): readonly ScreenShot[] {
  const again = Array.from({ length: 3 }, (_, at) =>
    texts.map(({ path, text }) => ({ path: `${at + 1} ${path}`, text: `${text}\n${at}` })),
  ).flat();
  return [
    { name: 'nhap-nhieu-bao-cao', hash: '#/nhap-nhieu', prepare: chooseFolder(texts) },
    { name: 'nhap-nhieu-dang-nhap', hash: '#/nhap-nhieu', prepare: chooseFolder(again, 7) },
  ];
}

/** The screens of a record that holds nothing yet. */
export const emptyScreens: readonly ScreenShot[] = [
  { name: 'trong-hom-nay', hash: '#/hom-nay' },
  { name: 'trong-hoi-nghi', hash: '#/hoi-nghi' },
  { name: 'trong-gui-phieu', hash: '#/nhiem-vu/gui-phieu' },
  { name: 'trong-nhan-phieu', hash: '#/nhiem-vu/nhan-phieu' },
  { name: 'trong-so-lieu-gui-phieu', hash: '#/so-lieu/gui-phieu' },
  { name: 'trong-so-lieu-nhan-phieu', hash: '#/so-lieu/nhan-phieu' },
  { name: 'trong-ket-luan', hash: '#/ket-luan' },
  { name: 'trong-nhiem-vu', hash: '#/nhiem-vu' },
  { name: 'trong-nhiem-vu-lich', hash: '#/nhiem-vu/lich' },
  { name: 'trong-so-theo-doi', hash: '#/nhiem-vu/bieu-theo-doi' },
  { name: 'trong-bang-theo-doi', hash: '#/nhiem-vu/bang-theo-doi' },
  { name: 'trong-so-lieu', hash: '#/so-lieu' },
  { name: 'trong-so-lieu-tep', hash: '#/so-lieu/nhap-tep' },
  { name: 'trong-bieu-do', hash: '#/bieu-do' },
  { name: 'trong-khoi-phuc', hash: '#/khoi-phuc' },
];

/** The two screens that the README shows, and the file names there. */
export const readmePictures: ReadonlyMap<string, string> = new Map([
  ['nhap-thong-bao-soat', 'review.png'],
  ['bieu-do', 'trend.png'],
]);
