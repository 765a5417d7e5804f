import { Button, Menu } from '@mantine/core';
import { links, navigate } from '../../../ui/router.ts';
import { paperKinds } from './kinds.ts';

/** The papers that can be made of the meeting; what was typed is stored before one opens. */
export function PaperMenu(props: {
  readonly meetingId: number;
  readonly afterSaving: (act: () => void) => void;
}) {
  const { meetingId, afterSaving } = props;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="default">Giấy tờ</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {paperKinds.map(({ place, label }) => (
          <Menu.Item
            key={place}
            onClick={() => afterSaving(() => navigate(links.meetingPaper(meetingId, place)))}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
