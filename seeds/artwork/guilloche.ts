/** A rosette of fine turned lines about the origin, radius about 100: the look of security print, no emblem. */
export function guilloche(stroke: string, strokeWidth: number): string {
  const rings = [0, 1, 2, 3, 4].map((ring) => `<path d="${rosette(96 - ring * 15, 10 + ring, 9 + ring)}"/>`);
  return `<g fill="none" stroke="${stroke}" stroke-width="${strokeWidth}">${rings.join('')}</g>`;
}

/** A closed wave with `lobes` crests of height `depth` around a circle. */
function rosette(radius: number, depth: number, lobes: number): string {
  const steps = lobes * 24;
  const points = Array.from({ length: steps }, (_, index) => {
    const angle = (index / steps) * 2 * Math.PI;
    const reach = radius + depth * Math.cos(angle * lobes);
    return `${(reach * Math.cos(angle)).toFixed(1)} ${(reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
