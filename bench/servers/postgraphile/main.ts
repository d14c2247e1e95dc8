import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { grafserv } from "postgraphile/grafserv/node";
import { makePgService } from "postgraphile/adaptors/pg";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { environment } from "../peer-process";
import { plugins } from "./plugins";

const { databaseUrl, port } = environment();

const preset: GraphileConfig.Preset = {
  extends: [PostGraphileAmberPreset],
  plugins,
  pgServices: [makePgService({ connectionString: databaseUrl, schemas: ["public"], poolConfig: { max: 10 } })],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
};

async function main(): Promise<void> {
  const server = createServer();
  const serv = postgraphile(preset).createServ(grafserv);
  await serv.addTo(server);
  await serv.ready();
  server.listen(port, "127.0.0.1");
}

void main();
