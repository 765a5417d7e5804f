import { Button } from '@mantine/core';
import type { AreaLevel } from '../../pickers/areas-picker.tsx';

/** Why a year has no period of a level of areas, and the other level. */
export function NoLevel(props: { readonly level: AreaLevel; readonly onSwitch: (level: AreaLevel) => void }) {
  const isDistrict = props.level === 'district';
  return (
    <div className="empty-state">
      <p className="empty-title">
        {isDistrict ? 'Sau ngày 30/6/2025 không còn cấp huyện' : 'Xã, phường mới có từ ngày 01/7/2025'}
      </p>
      <p className="empty-hint">
        {isDistrict
          ? 'Các kỳ này báo cáo theo xã, phường.'
          : 'Các kỳ trước đó báo cáo theo huyện, thành phố.'}
      </p>
      <div className="actions">
        <Button onClick={() => props.onSwitch(isDistrict ? 'commune' : 'district')}>
          {isDistrict ? 'Nhập theo xã, phường' : 'Nhập theo huyện, thành phố'}
        </Button>
      </div>
    </div>
  );
}
