/** The page: header, legend and facets, the chosen view with the strip of speakers, and the evidence. */

import { Bar } from './panels/bar.tsx';
import { Evidence } from './panels/evidence.tsx';
import { Header } from './panels/header.tsx';
import { Network } from './panels/network.tsx';
import { Side } from './panels/side.tsx';
import { Splash } from './panels/splash.tsx';
import { announcement, loading } from './state.ts';

export function App() {
  if (loading.value.state !== 'ready') return <Splash />;
  return (
    <div class="app">
      <Header />
      <Side />
      <main class="main" aria-label="Picture">
        <Bar />
        <Network />
      </main>
      <Evidence />
      <p class="visually-hidden" role="status">
        {announcement.value}
      </p>
    </div>
  );
}
