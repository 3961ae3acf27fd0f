/** The `timeline` of a spoken TEI file → seconds by the key of each point. */
import { parseClock } from './times.ts';
import { descendants, type XmlElement } from './xml.ts';

/** Points count from the origin by `interval` and `since`, or are absolute clock readings. */
export function teiTimes(root: XmlElement): Map<string, number> {
  const times = new Map<string, number>();
  for (const timeline of descendants(root, new Set(['timeline']))) {
    const unit = timeline.attributes.get('unit') ?? 's';
    for (const { attributes } of descendants(timeline, new Set(['when']))) {
      const id = attributes.get('id');
      if (!id) continue;
      const interval = Number(attributes.get('interval') ?? Number.NaN) * (unit === 'ms' ? 0.001 : 1);
      const since = times.get((attributes.get('since') ?? '').replace(/^#/, '')) ?? 0;
      const clock = /(\d{1,2}:\d{2}:\d{2}(?:\.\d+)?)/.exec(attributes.get('absolute') ?? '')?.[1];
      if (Number.isFinite(interval)) times.set(id, Math.round((since + interval) * 1000) / 1000);
      else if (clock) times.set(id, parseClock(clock) ?? 0);
      else if (times.size === 0) times.set(id, 0);
    }
  }
  return times;
}
