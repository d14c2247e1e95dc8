import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";

/** A point of a network. */
export interface NetworkNode {
  readonly id: string;
  readonly radius: number;
}

/** A point where it came to rest. */
export interface RestingNode extends NetworkNode {
  readonly x: number;
  readonly y: number;
}

interface Moving extends SimulationNodeDatum {
  readonly id: string;
  readonly radius: number;
}

/** How often all points are moved before they are drawn. */
const TICKS = 300;

/**
 * Points where they pull and push each other to, inside a window. The same points and lines come to rest at the same places:
 * d3 starts them on a spiral, and its chance begins with the same seed each time.
 */
export function restingPlaces(
  nodes: readonly NetworkNode[],
  lines: readonly { readonly from: string; readonly to: string }[],
  width: number,
  height: number,
): RestingNode[] {
  const moving = nodes.map(({ id, radius }): Moving => ({ id, radius }));
  const links = lines.map(({ from, to }): SimulationLinkDatum<Moving> => ({ source: from, target: to }));
  // As far apart as the window lets them be.
  const apart = Math.sqrt((width * height) / Math.max(1, nodes.length));
  const simulation = forceSimulation(moving)
    .force(
      "link",
      forceLink<Moving, SimulationLinkDatum<Moving>>(links)
        .id(({ id }) => id)
        .distance(apart),
    )
    .force("charge", forceManyBody<Moving>().strength(-2 * apart))
    .force("collide", forceCollide<Moving>(({ radius }) => radius + 3).iterations(3))
    .force("x", forceX<Moving>(width / 2).strength(0.05))
    .force("y", forceY<Moving>(height / 2).strength((0.05 * width) / height))
    .stop();
  for (let tick = 0; tick < TICKS; tick += 1) {
    simulation.tick();
    for (const node of moving) {
      node.x = within(node.x, node.radius, width);
      node.y = within(node.y, node.radius, height);
    }
  }
  return moving.map(({ id, radius, x = 0, y = 0 }) => ({ id, radius, x, y }));
}

function within(value = 0, radius: number, size: number): number {
  return Math.min(size - radius - 2, Math.max(radius + 2, value));
}
