import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';
import type { Folders } from './data-folder.ts';

const editMenu: MenuItemConstructorOptions = {
  label: 'Sửa',
  submenu: [
    { role: 'undo', label: 'Hoàn tác' },
    { role: 'redo', label: 'Làm lại' },
    { type: 'separator' },
    { role: 'cut', label: 'Cắt' },
    { role: 'copy', label: 'Sao chép' },
    { role: 'paste', label: 'Dán' },
    { role: 'selectAll', label: 'Chọn tất cả' },
  ],
};

const viewMenu: MenuItemConstructorOptions = {
  label: 'Xem',
  submenu: [
    { role: 'zoomIn', label: 'Phóng to' },
    { role: 'zoomOut', label: 'Thu nhỏ' },
    { role: 'resetZoom', label: 'Cỡ thường' },
    { type: 'separator' },
    { role: 'togglefullscreen', label: 'Toàn màn hình' },
    ...(app.isPackaged
      ? []
      : ([{ role: 'toggleDevTools', label: 'Công cụ lập trình' }] satisfies MenuItemConstructorOptions[])),
  ],
};

/** The menu bar, in Vietnamese. */
export function setMenu(folders: () => Folders): void {
  const template: MenuItemConstructorOptions[] = [
    {
      label: 'Tệp',
      submenu: [
        { label: 'Mở thư mục dữ liệu', click: () => void shell.openPath(folders().dataDir) },
        { label: 'Mở thư mục bản sao', click: () => void shell.openPath(folders().backupDir) },
        { type: 'separator' },
        { role: 'quit', label: 'Thoát' },
      ],
    },
    editMenu,
    viewMenu,
    { label: 'Trợ giúp', submenu: [{ role: 'about', label: 'Giới thiệu Sổ Kết Luận' }] },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
