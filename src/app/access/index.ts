export { type Authentication, createAuthentication } from "./authentication";
export { type Allowance, rateLimited, RateLimits } from "./rate-limit";
