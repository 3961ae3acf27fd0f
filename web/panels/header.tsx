/** Title, event, date and who spoke; search; undo, redo, theme. */
import { THEMES } from '../address.ts';
import { durationWord } from '../data/time.ts';
import { address, canRedo, canUndo, go, redo, undo } from '../history.ts';
import { titleOf } from '../load.ts';
import { openDialog } from '../parts/dialog.tsx';
import { Icon } from '../parts/icons.tsx';
import { dataset, graph } from '../state.ts';
import { narrowPage } from '../width.ts';
import { count, grouped } from '../words.ts';
import { Search } from './search.tsx';
import { evidenceOpen, sideOpen } from './sheets.ts';
import { longest } from './strip.tsx';
import { OpenButton } from './work.tsx';

export function Header() {
  return (
    <header class="head">
      <div class="title">
        <h1 title={graph.value ? titleOf(graph.value) : ''}>{graph.value ? titleOf(graph.value) : ''}</h1>
        <p>{subtitle()}</p>
      </div>
      <Search />
      <div class="actions" role="toolbar" aria-label="Page">
        <button
          type="button"
          class="button icon phone-only"
          aria-label="Legend and filters"
          aria-expanded={sideOpen.value}
          onClick={() => {
            sideOpen.value = !sideOpen.value;
            evidenceOpen.value = false;
          }}
        >
          <Icon name="filter" />
        </button>
        <button
          type="button"
          class="button icon phone-only"
          aria-label="Who spoke, where to start"
          aria-expanded={evidenceOpen.value}
          onClick={() => {
            evidenceOpen.value = !evidenceOpen.value;
            sideOpen.value = false;
          }}
        >
          <Icon name="people" />
        </button>
        <button
          type="button"
          class="button icon"
          aria-label="Undo"
          title="Undo (Ctrl Z)"
          disabled={!canUndo.value}
          onClick={undo}
        >
          <Icon name="undo" />
        </button>
        <button
          type="button"
          class="button icon"
          aria-label="Redo"
          title="Redo (Ctrl Y)"
          disabled={!canRedo.value}
          onClick={redo}
        >
          <Icon name="redo" />
        </button>
        <button
          type="button"
          class="button icon"
          aria-label="Save and share"
          title="Save and share"
          onClick={() => (openDialog.value = 'takeaway')}
        >
          <Icon name="save" />
        </button>
        <OpenButton />
        <ThemeButton />
        <button
          type="button"
          class="button icon"
          aria-label="Help and keys"
          title="Help and keys (?)"
          onClick={() => (openDialog.value = 'help')}
        >
          <Icon name="help" />
        </button>
      </div>
    </header>
  );
}

/** Host, date, number of speakers, length. */
function subtitle(): string {
  const data = dataset.value;
  if (!data) return '';
  const first = longest(data.graph.documents);
  const seconds = [...data.axes.values()].reduce(
    (sum, axis) => sum + (axis.unit === 'seconds' ? axis.end : 0),
    0,
  );
  const parts = [
    !narrowPage.value && (first?.host ?? first?.event),
    first?.date && dateWord(first.date),
    count(data.speakers.length, 'speaker'),
  ];
  if (seconds > 0) parts.push(durationWord(seconds));
  parts.push(`${grouped(data.graph.entities.length)} things${narrowPage.value ? '' : ' named'}`);
  return parts.filter(Boolean).join(' · ');
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2022-09-12` → `12 September 2022`, `12 Sep 2022` on a phone; anything else as it is. */
function dateWord(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name ? `${Number(day)} ${narrowPage.value ? name.slice(0, 3) : name} ${year}` : date;
}

const THEME_ICONS = { auto: 'auto', light: 'sun', dark: 'moon' } as const;
const THEME_WORDS = { auto: 'as the system', light: 'light', dark: 'dark' } as const;

function ThemeButton() {
  const { theme } = address.value;
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]!;
  return (
    <button
      type="button"
      class="button icon"
      aria-label={`Colours: ${THEME_WORDS[theme]}. Change to ${THEME_WORDS[next]}`}
      title={`Colours: ${THEME_WORDS[theme]}`}
      onClick={() => go({ theme: next }, { step: false })}
    >
      <Icon name={THEME_ICONS[theme]} />
    </button>
  );
}
