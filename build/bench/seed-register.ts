import type { WriteHandle } from '../../electron/database/connection/index.ts';

/** How much of the register is seeded. */
export interface RegisterSize {
  readonly tasks: number;
  readonly reports: number;
}

/** Tasks a made-up notice; leads, watchers and areas come round in turn. */
const tasksANotice = 20;
const watchers = 12;
const days = 1500;
const firstDay = '2023-01-01';

/** Sentence of a made-up task, of words that come round at different paces. */
const content = `'SỐ LIỆU MẪU: ' || json_extract('["Xây dựng kế hoạch cao điểm tấn công tội phạm ma túy trên tuyến biên giới","Rà soát, lập hồ sơ người nghiện ma túy","Kiểm tra các cơ sở kinh doanh dịch vụ có điều kiện","Tổ chức ký cam kết không trồng cây thuốc phiện đến từng hộ gia đình","Báo cáo kết quả điều trị Methadone","Tham mưu bố trí kinh phí phòng, chống HIV/AIDS"]', '$[' || (n % 6) || ']') || ', phụ lục ' || n`;

const numbers = 'WITH RECURSIVE seq (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM seq WHERE n < :most)';

const statements = (size: RegisterSize) => [
  {
    sql: `${numbers} INSERT INTO person (name, is_sample) SELECT 'Nguyễn Văn Mẫu ' || n, 1 FROM seq`,
    most: watchers,
  },
  {
    sql: `${numbers} INSERT INTO notice (number, issued_on, title, source_text, is_sample)
      SELECT n || '/TB-MAU', date('${firstDay}', (n % ${days}) || ' days'), 'Kết luận mẫu ' || n, 'SỐ LIỆU MẪU', 1 FROM seq`,
    most: Math.ceil(size.tasks / tasksANotice),
  },
  {
    sql: `${numbers} INSERT INTO task (notice_id, content, deadline, first_deadline, kind, state, done_on, watcher_id, restricted, is_sample)
      SELECT (SELECT max(id) FROM notice) - (n - 1) / ${tasksANotice}, ${content}, day, day,
        iif(day IS NULL, 'without', 'with-deadline'), iif(done IS NULL, iif(n % 7 = 0, 'in-progress', 'not-started'), 'done'), done,
        iif(n % 9 = 0, NULL, (SELECT max(id) FROM person) - n % ${watchers}), n % 50 = 0, 1
      FROM (SELECT n, day, iif(n % 3 > 0 AND day < '2026-01-15', date(day, (n % 40 - 25) || ' days'), NULL) AS done
        FROM (SELECT n, iif(n % 11 = 0, NULL, date('${firstDay}', (n * 7919 % ${days}) || ' days')) AS day FROM seq))`,
    most: size.tasks,
  },
  {
    sql: `INSERT INTO task_body (task_id, role, position, name, agency_id)
      SELECT task.id, 'lead', 0, agency.name, agency.id FROM task
      JOIN agency ON agency.id = 1 + task.id % (SELECT count(*) FROM agency) WHERE task.is_sample AND task.id % 13 > 0`,
  },
  {
    sql: `INSERT INTO task_body (task_id, role, position, name)
      SELECT id, 'coordinate', 0, 'Đơn vị phối hợp mẫu ' || id % 30 FROM task WHERE is_sample AND id % 2`,
  },
  {
    sql: `INSERT INTO task_area (task_id, position, name)
      SELECT task.id, 0, area.name FROM task JOIN area ON area.id = 1 + task.id % (SELECT count(*) FROM area)
      WHERE is_sample AND task.id % 4 = 0`,
  },
  {
    sql: `${numbers} INSERT INTO task_report (task_id, reported_on, text, reported_by)
      SELECT (SELECT max(id) FROM task) - n % :tasks, date('${firstDay}', (n * 31 % ${days}) || ' days'),
        'SỐ LIỆU MẪU: đã triển khai bước ' || n % 9 || ', đang tổng hợp kết quả', 'Đơn vị mẫu' FROM seq`,
    most: size.reports,
    tasks: size.tasks,
  },
];

/** Fills a database with made-up tasks and their reports, marked as sample; one transaction. */
export function seedRegister(db: WriteHandle, size: RegisterSize): void {
  db.transaction(() => {
    for (const { sql, ...parameters } of statements(size)) db.run(sql, parameters);
  });
}
