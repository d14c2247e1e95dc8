import { latestResult, writeReport } from "./report";

writeReport(latestResult());
