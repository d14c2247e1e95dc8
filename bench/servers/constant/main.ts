import { createServer } from "node:http";
import { environment } from "../peer-process";
import { recordedAnswers } from "./recorded-answers";

const answers = recordedAnswers();

createServer((request, response) => {
  const answer = answers.get(request.url ?? "");
  // The body is read, as every server has to.
  request.resume().on("end", () => {
    if (!answer) return void response.writeHead(404).end();
    response.writeHead(200, { "content-type": "application/json; charset=utf-8", "content-length": answer.length });
    response.end(answer);
  });
}).listen(environment().port, "127.0.0.1");
