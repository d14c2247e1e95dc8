import DataLoader from "dataloader";
import { type DataSource, In } from "typeorm";
import { Chain, Opportunity, Project, Region, type Segment } from "./entities";

/** What the resolvers of one request load with. */
export interface Loaders {
  readonly region: DataLoader<number, Region>;
  readonly chain: DataLoader<number, Chain>;
  /** All segments of an opportunity in the editor's order. */
  readonly segments: DataLoader<number, Segment[]>;
  /** All projects of an opportunity, newest first. */
  readonly projects: DataLoader<number, Project[]>;
}

/** Loaders of a request. */
export function createLoaders(db: DataSource): Loaders {
  return {
    region: new DataLoader(async (ids) => inOrder(await db.getRepository(Region).findBy({ id: In([...ids]) }), ids)),
    chain: new DataLoader(async (ids) => inOrder(await db.getRepository(Chain).findBy({ id: In([...ids]) }), ids)),
    segments: new DataLoader(async (ids) => {
      const found = await db.getRepository(Opportunity).find({
        where: { id: In([...ids]) },
        relations: { segments: true },
        order: { segments: { sort: "ASC", id: "ASC" } },
      });
      return inOrder(found, ids).map((one) => (one instanceof Error ? one : (one.segments ?? [])));
    }),
    projects: new DataLoader(async (ids) => {
      const found = await db
        .getRepository(Project)
        .createQueryBuilder("project")
        .where({ opportunityId: In([...ids]) })
        .orderBy("COALESCE(project.as_of, '')", "DESC")
        .addOrderBy("project.id", "DESC")
        .getMany();
      return ids.map((id) => found.filter(({ opportunityId }) => opportunityId === id));
    }),
  };
}

function inOrder<One extends { id: number }>(rows: readonly One[], ids: readonly number[]): (One | Error)[] {
  const found = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? new Error(`There is no row ${id}`));
}
