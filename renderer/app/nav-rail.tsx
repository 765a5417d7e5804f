import { useRoute } from '../ui/router.ts';

const places = [
  { path: 'hom-nay', name: 'Hôm nay', icon: 'M3 4.5h14v12H3zM3 8h14M7 2.5v4M13 2.5v4M7.5 12.5l2 2 3.5-4' },
  {
    path: 'hoi-nghi',
    name: 'Hội nghị',
    icon: 'M3 12h14M5 12v5M15 12v5M6 8a2 2 0 1 0 0-.1M14 8a2 2 0 1 0 0-.1M10 6a2 2 0 1 0 0-.1',
  },
  {
    path: 'ket-luan',
    name: 'Kết luận',
    icon: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 9.5h5M7.5 12h5M7.5 14.5h3',
  },
  {
    path: 'nhiem-vu',
    name: 'Nhiệm vụ',
    icon: 'M3 5l1.5 1.5L7 3.5M3 10.5L4.5 12 7 9M3 16l1.5 1.5L7 14.5M10 5h7M10 10.5h7M10 16h7',
  },
  { path: 'so-lieu', name: 'Số liệu', icon: 'M3 3.5h14v13H3zM3 8h14M3 12.2h14M8 3.5v13M12.5 3.5v13' },
  { path: 'bieu-do', name: 'Biểu đồ', icon: 'M3 3v14h14M5.5 13.5l3.5-4 3 2 4.5-6' },
] as const;

/** Places of what the work stands on, at the rail's foot. */
const footPlaces = [
  {
    path: 'danh-ba',
    name: 'Danh bạ',
    icon: 'M4.5 2.5h11v15h-11zM2.5 6h2M2.5 10h2M2.5 14h2M10 9.5a2 2 0 1 0 0-.1M7 14.5c.5-3 5.5-3 6 0',
  },
  { path: 'so-van-ban', name: 'Sổ văn bản', icon: 'M4 3h12v14H4zM7 3v14M9.5 7h4M9.5 10h4M9.5 13h2.5' },
  { path: 'thiet-lap', name: 'Thiết lập', icon: 'M3 6h8M15 6h2M13 4v4M3 14h2M9 14h8M7 12v4' },
] as const;

interface PlaceLinkProps {
  readonly place: (typeof places | typeof footPlaces)[number];
  readonly here: string;
}

function PlaceLink({ place, here }: PlaceLinkProps) {
  return (
    <a href={`#/${place.path}`} aria-current={place.path === here ? 'page' : undefined}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="line-icon">
        <path d={place.icon} />
      </svg>
      {place.name}
    </a>
  );
}

/** The places of the app: those of the work above, what it stands on below. */
export function NavRail() {
  const { path } = useRoute();
  const here = path[0] ?? 'hom-nay';
  return (
    <nav className="frame-nav" aria-label="Các mục">
      {places.map((place) => (
        <PlaceLink key={place.path} place={place} here={here} />
      ))}
      <span className="frame-nav-push" />
      {footPlaces.map((place) => (
        <PlaceLink key={place.path} place={place} here={here} />
      ))}
    </nav>
  );
}
