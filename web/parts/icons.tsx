/** Icon name → a 16 × 16 line drawing in the colour of the text. */

const PATHS = {
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9M10.5 10.5 14 14',
  undo: 'M6 4 3 7l3 3M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  redo: 'M10 4l3 3-3 3M13 7H6.5a3.5 3.5 0 0 0 0 7H9',
  close: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 1 1 0 4 2 2 0 1 1 0-4',
  hidden:
    'M2 2l12 12M4.5 5C2.6 6.2 1.5 8 1.5 8S4 12.5 8 12.5c1.2 0 2.3-.4 3.2-1M7 3.6c.3 0 .6-.1 1-.1 4 0 6.5 4.5 6.5 4.5s-.6 1.1-1.7 2.3',
  sun: 'M8 5a3 3 0 1 1 0 6 3 3 0 1 1 0-6M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1.1 1.1M11.9 11.9 13 13M3 13l1.1-1.1M11.9 4.1 13 3',
  moon: 'M13 9.5A5.5 5.5 0 1 1 6.5 3a4.5 4.5 0 0 0 6.5 6.5z',
  auto: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 1 1 0-11M8 2.5v11',
  save: 'M8 2.5v7M5 7l3 3 3-3M3 12.5h10',
  open: 'M8 10.5v-7M5 6l3-3 3 3M3 12.5h10',
  filter: 'M2 4h12M4.5 8h7M7 12h2',
  path: 'M3.5 3a1.5 1.5 0 1 1 0 3 1.5 1.5 0 1 1 0-3M12.5 10a1.5 1.5 0 1 1 0 3 1.5 1.5 0 1 1 0-3M5 4.5h4a2.5 2.5 0 0 1 0 5H7a2 2 0 0 0 0 4h4',
  link: 'M6.5 9.5l3-3M7 4.5l1-1a3 3 0 0 1 4.3 4.3l-1 1M9 11.5l-1 1a3 3 0 0 1-4.3-4.3l1-1',
  play: 'M5 3l8 5-8 5z',
  stop: 'M4 4h8v8H4z',
  star: 'M8 2l1.8 3.9 4.200.5-3.1 2.900.8 4.2L8 11.4l-3.7 2.100.8-4.2L2 6.4l4.2-.5z',
  help: 'M6 6a2 2 0 1 1 2.7 1.9c-.5.2-.7.6-.7 1.1v.5M8 12v.1M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 1 1 0-13',
  people:
    'M6 3a2.3 2.3 0 1 1 0 4.6A2.3 2.3 0 0 1 6 3zM1.5 13c0-2.5 2-4 4.5-4s4.5 1.5 4.5 4M10.5 3.2a2.2 2.2 0 0 1 0 4.3M12 9.3c1.600.5 2.5 1.8 2.5 3.7',
  rearrange:
    'M4 3a1.5 1.5 0 1 1 0 3 1.5 1.5 0 1 1 0-3M12 3a1.5 1.5 0 1 1 0 3 1.5 1.5 0 1 1 0-3M8 10a1.5 1.5 0 1 1 0 3 1.5 1.5 0 1 1 0-3M5.5 4.5h5M4.8 5.8l2.4 4.4M11.2 5.8 8.8 10.2',
  keys: 'M2 4.5h12v7H2zM4.5 7h.5M7 7h.5M9.5 7h.5M12 7h.1M5 9.5h6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
