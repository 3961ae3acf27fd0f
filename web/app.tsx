/** The page: header, legend and facets, the chosen view with the strip of speakers, and the evidence. */
import type { ComponentType } from 'preact';
import type { View } from './address.ts';
import type { Room } from './data/foremost.ts';
import { address } from './history.ts';
import { Bar } from './panels/bar.tsx';
import { Citation } from './panels/citation.tsx';
import { Evidence } from './panels/evidence.tsx';
import { Header } from './panels/header.tsx';
import { Network } from './panels/network.tsx';
import { Side } from './panels/side.tsx';
import { Splash } from './panels/splash.tsx';
import { Strip } from './panels/strip.tsx';
import { Messages, WorkNotice } from './panels/work.tsx';
import { type DialogName, openDialog } from './parts/dialog.tsx';
import { later } from './parts/later.tsx';
import { announcement, graph, loading, room } from './state.ts';

/** Views that leave room for the strip of speakers. */
const STRIP_VIEWS: Record<Room, readonly View[]> = {
  wide: ['network', 'transcript', 'matrix', 'table'],
  narrow: ['network'],
};

/** Views other than the first are fetched when they are first shown. */
const VIEW_PANELS: Record<View, ComponentType> = {
  network: Network,
  transcript: later(() => import('./panels/transcript.tsx').then((m) => m.Transcript)),
  matrix: later(() => import('./panels/matrix.tsx').then((m) => m.Matrix)),
  table: later(() => import('./panels/tables.tsx').then((m) => m.Tables)),
  query: later(() => import('./panels/query.tsx').then((m) => m.Query)),
};

const DIALOGS: Record<DialogName, ComponentType> = {
  takeaway: later(() => import('./panels/takeaway.tsx').then((m) => m.TakeAway)),
  help: later(() => import('./panels/help.tsx').then((m) => m.Help)),
  cite: Citation,
};

function Dialogs({ name }: { name: DialogName }) {
  const Content = DIALOGS[name];
  return <Content />;
}

export function App() {
  if (loading.value.state !== 'ready' || !graph.value)
    return (
      <>
        <Splash />
        <WorkNotice />
      </>
    );
  const { view } = address.value;
  const Panel = VIEW_PANELS[view];
  return (
    <div class="app">
      <Header />
      <Side />
      <main class="main" aria-label="Picture">
        <Bar />
        <Messages />
        <Panel key={view} />
        {STRIP_VIEWS[room.value].includes(view) && <Strip />}
      </main>
      <Evidence />
      <WorkNotice />
      {openDialog.value && <Dialogs name={openDialog.value} />}
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </div>
  );
}
