import { dialog, shell } from 'electron';
import { AppError, type ErrorCode } from '../../shared/contract/index.ts';
import { type Folders, foldersFor, isWritableFolder } from './data-folder.ts';

const unforeseen = 'Chưa mở được dữ liệu vì lỗi ngoài dự kiến.';

/** What the clerk can do about each refusal, beside choosing another folder. */
const advice: Partial<Record<ErrorCode, string>> = {
  'data-folder-unwritable': 'Chọn một thư mục khác, hoặc nhờ quản trị máy cấp quyền ghi rồi thử lại.',
  'database-newer': 'Cài bản Sổ Kết Luận mới hơn rồi mở lại, hoặc chọn thư mục dữ liệu khác.',
  'database-foreign': 'Chọn đúng thư mục dữ liệu của Sổ Kết Luận, hoặc một thư mục trống.',
  'database-damaged':
    'Dữ liệu còn bản sao trong thư mục bản sao: mở thư mục đó, hoặc chọn thư mục dữ liệu khác.',
};

/** @throws {AppError} where the data folder cannot be written to; nothing is touched then. */
export function checkWritable({ dataDir }: Folders): void {
  if (isWritableFolder(dataDir)) return;
  const message = `Không ghi được vào thư mục dữ liệu "${dataDir}".`;
  throw new AppError('data-folder-unwritable', message, { folder: dataDir });
}

function textOf(failure: unknown): { message: string; detail: string } {
  if (!(failure instanceof AppError))
    return { message: unforeseen, detail: 'Thử lại; nếu vẫn lỗi, khởi động lại máy.' };
  return {
    message: failure.message,
    detail: advice[failure.code] ?? 'Thử lại hoặc chọn thư mục dữ liệu khác.',
  };
}

async function chooseFolder(current: Folders): Promise<Folders | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    title: 'Chọn thư mục dữ liệu',
    buttonLabel: 'Dùng thư mục này',
    defaultPath: current.dataDir,
    properties: ['openDirectory', 'createDirectory'],
  });
  const [chosen] = filePaths;
  return canceled || chosen === undefined ? null : foldersFor(chosen);
}

/**
 * Tells why the data could not be opened and offers a way on.
 * @returns the folders to try next; null where the clerk closes the app.
 */
export async function askWayOn(failure: unknown, folders: Folders): Promise<Folders | null> {
  if (!(failure instanceof AppError)) console.error(failure);
  for (;;) {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      title: 'Sổ Kết Luận',
      ...textOf(failure),
      buttons: ['Thử lại', 'Chọn thư mục khác', 'Mở thư mục bản sao', 'Đóng ứng dụng'],
      defaultId: 0,
      cancelId: 3,
      noLink: true,
    });
    if (response === 0) return folders;
    if (response === 1) {
      const chosen = await chooseFolder(folders);
      if (chosen) return chosen;
    } else if (response === 2) await shell.openPath(folders.backupDir);
    else return null;
  }
}
