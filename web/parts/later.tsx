/** A panel that is fetched when it is first shown. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export function later(load: () => Promise<ComponentType>): ComponentType {
  let loaded: ComponentType | null = null;
  return function Later() {
    const [state, setState] = useState<'waiting' | 'ready' | 'failed'>(loaded ? 'ready' : 'waiting');
    useEffect(() => {
      if (loaded) return;
      load().then(
        (component) => {
          loaded = component;
          setState('ready');
        },
        () => setState('failed'),
      );
    }, []);
    if (loaded && state === 'ready') {
      const Panel = loaded;
      return <Panel />;
    }
    return (
      <p class="empty" role="status">
        {state === 'failed'
          ? 'This part of the page could not be fetched. Reload the page to try again.'
          : 'Loading…'}
      </p>
    );
  };
}
