import "reflect-metadata";
import { Field, Float, Int, ObjectType } from "type-graphql";
import { Column, Entity, JoinColumn, JoinTable, ManyToMany, ManyToOne, PrimaryColumn } from "typeorm";

/** A place. */
@Entity("region")
@ObjectType()
export class Region {
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String)
  @Column("text")
  code!: string;

  @Field(() => String)
  @Column("text", { name: "name_zh" })
  name!: string;

  @Column("integer", { name: "parent_id", nullable: true })
  parentId!: number | null;
}

/** A chain. */
@Entity("chain")
@ObjectType()
export class Chain {
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String)
  @Column("text")
  code!: string;

  @Field(() => String)
  @Column("text", { name: "name_zh" })
  name!: string;
}

/** A link of a chain. */
@Entity("chain_segment")
@ObjectType()
export class Segment {
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String)
  @Column("text")
  code!: string;

  @Field(() => String)
  @Column("text", { name: "name_zh" })
  name!: string;

  @Column("integer")
  sort!: number;

  @ManyToOne(() => Chain)
  @JoinColumn({ name: "chain_id" })
  chain?: Chain;
}

/** An opportunity. */
@Entity("opportunity")
@ObjectType()
export class Opportunity {
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String)
  @Column("text")
  code!: string;

  @Field(() => String)
  @Column("text", { name: "title_zh" })
  title!: string;

  @Field(() => String)
  @Column("text", { name: "summary_zh" })
  summary!: string;

  @Field(() => String)
  @Column("text")
  stage!: string;

  @Field(() => Float, { nullable: true })
  @Column("bigint", { name: "investment_wan", nullable: true })
  wan!: number | null;

  @Column("text", { name: "as_of", nullable: true })
  asOf!: string | null;

  @Column("integer", { name: "region_id" })
  regionId!: number;

  @Column("integer", { name: "chain_id", nullable: true })
  chainId!: number | null;

  @ManyToMany(() => Segment)
  @JoinTable({
    name: "opportunity_segment",
    joinColumn: { name: "opportunity_id" },
    inverseJoinColumn: { name: "segment_id" },
  })
  segments?: Segment[];
}

/** A project. */
@Entity("project")
@ObjectType()
export class Project {
  @PrimaryColumn("integer")
  id!: number;

  @Field(() => String)
  @Column("text")
  code!: string;

  @Field(() => String)
  @Column("text", { name: "name_zh" })
  name!: string;

  @Column("text", { name: "as_of", nullable: true })
  asOf!: string | null;

  @Column("integer", { name: "region_id" })
  regionId!: number;

  @Column("integer", { name: "opportunity_id", nullable: true })
  opportunityId!: number | null;
}

/** A value and how many opportunities have it. */
@ObjectType()
export class Count {
  @Field(() => String, { nullable: true })
  value!: string | null;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Int)
  count!: number;
}

/** Counts under a filter. */
@ObjectType()
export class OpportunityCounts {
  @Field(() => [Count])
  chain!: Count[];

  @Field(() => [Count])
  region!: Count[];
}
