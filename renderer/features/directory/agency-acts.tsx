import { Button, Popover } from '@mantine/core';
import { useState } from 'react';
import { todayIso } from '../../api/as-of.tsx';
import { complain } from '../../api/complain.ts';
import { AgencyPicker } from '../../pickers/agency-picker.tsx';
import { links, navigate } from '../../ui/router.ts';
import { useMergeAgency, useRemoveAgency } from './mutations.ts';
import { RemoveRecord } from './record-form.tsx';

/** Acts on an agency as a whole: making one of two, taking it out. */
export function AgencyActs({ id, name }: { readonly id: number; readonly name: string }) {
  const [opened, setOpened] = useState(false);
  const [into, setInto] = useState<number | null>(null);
  const merge = useMergeAgency();
  const remove = useRemoveAgency();
  const onMerge = () => {
    if (into === null) return;
    merge.mutate({ id, into }, { onSuccess: () => navigate(links.agency(into)), onError: complain });
  };
  return (
    <>
      <Popover
        opened={opened}
        onChange={setOpened}
        position="bottom-end"
        shadow="md"
        trapFocus
        returnFocus
        width={340}
      >
        <Popover.Target>
          <Button variant="default" onClick={() => setOpened((open) => !open)}>
            Gộp…
          </Button>
        </Popover.Target>
        <Popover.Dropdown>
          <p className="form-hint">
            Mọi nơi nhắc tới “{name}” sẽ nhắc tới cơ quan được chọn; tên này thành một cách viết của cơ quan
            ấy.
          </p>
          <AgencyPicker
            label="Gộp vào"
            on={todayIso()}
            value={into}
            except={id}
            absent="chọn cơ quan"
            onChange={setInto}
          />
          <div className="popover-acts">
            <Button variant="default" disabled={into === null} loading={merge.isPending} onClick={onMerge}>
              Gộp
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
      <RemoveRecord id={id} remove={remove} to={links.agencies} />
    </>
  );
}
