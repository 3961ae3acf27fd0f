/** Graph → ForceAtlas2 at work on it in a thread of its own, until it is stopped; then Noverlap moves discs apart. */
import type Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import ForceAtlas2Worker from 'graphology-layout-forceatlas2/worker';
import noverlap from 'graphology-layout-noverlap';

export interface LiveLayout {
  stop: () => void;
}

export function startLiveLayout(graph: Graph): LiveLayout {
  const layout = new ForceAtlas2Worker(graph, {
    settings: {
      ...forceAtlas2.inferSettings(graph),
      linLogMode: true,
      gravity: 1,
      slowDown: 4,
      barnesHutOptimize: graph.order > 800,
    },
  });
  layout.start();
  return {
    stop: () => {
      layout.kill();
      noverlap.assign(graph, { maxIterations: 60, settings: { margin: 3, ratio: 1.1 } });
    },
  };
}
