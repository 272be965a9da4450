<#-- What "init" writes. Values are suggestions; each thing that a person must decide carries one TODO. -->
---
title: ${title}
status: Draft
version: 0.1
vendor: ${vendor}
service: ${service}
---

# ${title}

| | |
| --- | --- |
| **Owner** | Team ${team}. TODO: confirm the team that answers for this document |
| **Ticket** | ${ticket}. TODO: put in the key of the ticket |
| **Last updated** | ${today} |
| **Feature** | [Feature page](https://wiki.example.com/feature). TODO: link the feature's page or the ADR |
| **Architecture decision** | [ADR](https://wiki.example.com/adr). TODO: link the decision that this builds on |
| **Requirements** | [Requirements](https://wiki.example.com/requirements). TODO: link the requirements |
| **Vendor evaluation** | [Vendor evaluation](https://wiki.example.com/evaluation). TODO: link the evaluation, or say why there is none |
| **Integration plan** | [Integration plan](https://wiki.example.com/plan). TODO: link the plan |

## 1. Overview

The purpose of this integration is to use *${service}* of ${vendor}. TODO: say in one sentence what it is good for.

- **In scope:** ${scope}. TODO: say what is in and what is out of scope.
- **Vendor documentation:** <${documentation!"https://docs.example.com"}><#if !documentation??>. TODO: put in the address, here and below</#if>
- **Availability:** ${vendor} promises 99.9 % a month. TODO: check the SLA, or write that there is none.
- **Limitations of the vendor:** ${service} cannot undo a call. TODO: list what it cannot do that matters here.

### Integration flows

| flow | started by | takes part |
| --- | --- | --- |
<#list operations as op>
| ${op.name} | our user | Our Service, ${alias} |
</#list>

TODO: name the flows as your users do, and who starts each.

### Architecture

```mermaid
C4Context
    title Integration points of ${service}
    Person(user, "User")
    System(service, "Our Service", "The only one that calls ${vendor}")
    System_Ext(vendor, "${alias}", "${service}")
    Rel(user, service, "asks")
    Rel(service, vendor, "calls", "HTTPS")
```

## 2. Integration documentation
<#list operations as op>

### Sequence: ${op.name}

```mermaid
sequenceDiagram
    title ${op.name}
    actor U as User
    participant S as Our Service
    box Third party
        participant V as ${alias}
    end
    U->>S: asks
<#if token>
    alt no token, or it expires within 60 s
        S->>V: POST ${tokenPath} (client credentials)
        V-->>S: 200 access_token
    end
</#if>
    S->>V: ${op.method} ${op.path}<#if op.parameters?has_content> (${op.parameters?join(", ")})</#if>
    Note over S,V: connect timeout 2 s, read timeout 10 s, usual answer within 1 s
    alt accepted
        V-->>S: ${op.success}
        S-->>U: result
<#list op.failures as code>
    else ${code}
        V-->>S: ${code}
        S-->>U: error with its reason
</#list>
    else 429, 5xx or no answer within 10 s
        loop up to 3 attempts in all, 500 ms and 1 s apart
            S->>V: ${op.method} ${op.path} (retry)
            V--xS: 503
        end
        Note over S: circuit breaker opens after 10 failures of 20 calls, for 30 s
        S->>S: fallback: keep the request in the outbox
        S-->>U: accepted, the result follows
    end
```
</#list>

TODO: check the diagrams: who takes part, what can fail in each flow, and what follows.

### Data flow: ${service}

```mermaid
flowchart LR
    accTitle: Data flow of ${service}
    user([User]) -->|"request with personal data 🔒 PII"| service
    subgraph own [Our network]
        service[Our Service] -->|"request 🔒 PII"| mapper["Map and validate request"]
        mapper -->|"result, encrypted 🔒 PII"| db[(Our database)]
    end
    subgraph ext [Third party]
        vendor[${alias}]
    end
    mapper -->|"request over TLS 🔒 PII"| vendor
    vendor -->|"result"| mapper
```

🔒 marks personal data. It travels over TLS only and is encrypted in the database. TODO: name the data on each arrow, and mark what is sensitive.

## 3. API

| | |
| --- | --- |
| Base URL, production | `${baseUrl!"https://api.example.com"}`<#if !baseUrl??>. TODO: put in production and sandbox</#if> |
| Version | ${apiVersion} |
| API documentation | <${documentation!"https://docs.example.com"}> |
| Request format | ${requestFormat} |
| Response format | ${responseFormat} |

**Versioning.** The version stands in the path; a new one is tried in the sandbox before we move. **Breaking changes** are announced by mail
to the owner of this document. TODO: say which version is used, how the vendor versions its API and how it tells of changes.

### Authentication

<#if token>
OAuth 2.0, client credentials. We get a token with `POST ${tokenPath}`, send it as `Authorization: Bearer` with every call, and keep it until a minute
before it expires. It is renewed on the first call after that; a `401` drops it and is answered with one new token.<#if !hasOpenApi> TODO: check the method of authentication.</#if>
<#else>
${authMethod}, sent with every call in the header `${authHeader}`.<#if !hasOpenApi> TODO: check the method of authentication and the header.</#if>
</#if>

### Endpoints

| method | path | what for | parameters |
| --- | --- | --- | --- |
<#if token>
| POST | `${tokenPath}` | get an access token | form: `grant_type`, `client_id`, `client_secret` |
</#if>
<#list operations as op>
| ${op.method} | `${op.path}` | ${op.name} | <#if op.parameters?has_content><#list op.parameters as p>`${p}`<#sep>, </#list><#else>none</#if> |
</#list>
<#if leftOut gt 0>

TODO: the OpenAPI file has ${leftOut} more operations; add those that you call.
</#if>
<#if !hasOpenApi>

TODO: list every endpoint that is called.
</#if>

Example of a request, `${exampleOf.method} ${exampleOf.path}`:

```json
${requestExample}
```

Response, `${exampleOf.success}`:

```json
${responseExample}
```

Error, `400 Bad Request`:

```json
{"code": "invalid_request", "message": "what is wrong"}
```

TODO: put in an example of a request, a response and an error of the real API.

#### Request contract

| field | type | required |
| --- | --- | --- |
<#list requestFields as f>
| `${f.name}` | ${f.type} | ${f.required} |
</#list>

#### Response contract

| field | type | meaning |
| --- | --- | --- |
<#list responseFields as f>
| `${f.name}` | ${f.type} | ${f.meaning} |
</#list>
<#if !hasOpenApi>

TODO: list the fields with their types and which are required.
</#if>

#### Response codes

| code | meaning |
| --- | --- |
| 200, 201, 204 | success |
<#list codes as c>
| ${c.code} | ${c.meaning} |
</#list>

## 4. Data mapping

| source (ours) | target (${alias}) | rule |
| --- | --- | --- |
<#list requestFields as f>
| `request.${f.name}` | `${f.name}` | direct |
</#list>

**Transformation.** There are no transformations but those in the table. TODO: fill in the table, and say how each value is converted.

**Validation before the call:** required fields are present, dates have the format ISO 8601, amounts are greater than 0. TODO: list the rules of validation.

**Mapping errors.** A request that fails the validation is rejected and not sent; the user sees the name of the field.

## 5. Error handling

| error | how we notice | what we do |
| --- | --- | --- |
| Network: DNS, refused connection, timeout | exception of the HTTP client | retry, then fallback |
| 4xx of the API (400, 404) | status code | our fault: logged at ERROR, no retry |
| 5xx of the API (500, 503) | status code | retry, then fallback |
| Authentication: 401, 403 | status code | renew the credential once, then alert; no retry |
| Rate limit: 429 | status code, `Retry-After` | wait as `Retry-After` says, counts as one attempt |
| Data validation: 422 | `code` of the error body | show it to the user, no retry |
| Business: the vendor understands and refuses | `code` of the error body | show the reason to the user, no retry |

An error response has `code` and `message`; we map `code` to a text for the user. TODO: check the table against the vendor's errors.

## 6. Rate limits and quotas

- **Rate limit:** 10 requests per second. TODO: put in the vendor's numbers, here and in the next three lines.
- **Concurrency:** at most 5 concurrent requests.
- **Burst:** up to 20 requests within one second.
- **Quota:** 10,000 calls per day.
- **Throttling:** a token bucket of 8 requests per second in front of the client; what does not fit waits in a queue for up to 2 s.
- **Headers:** `X-RateLimit-Remaining` and `Retry-After` are read from every response. TODO: check whether the vendor sends these headers.
- **When a limit is exceeded** the answer is `429`; we wait as `Retry-After` says, and alert when it happens more than 5 times in 10 minutes.

## 7. Security

| topic | how |
| --- | --- |
| Credentials stored in | HashiCorp Vault; none in code or configuration. TODO: name the secrets manager |
| How they get to the service | read from the vault at start-up |
| Rotation | every 90 days. TODO: agree the rotation with security |
| Revocation | in the vendor's portal, by the owner or the security on-call, within 15 minutes |
<#if token>
| Access tokens | in memory, never on disk and never in logs |
</#if>
| Scopes | <#if scopes?has_content><#list scopes as s>`${s}`<#sep>, </#list><#else>read and write of ${service}. TODO: list the scopes or permissions</#if> |
| Access control | the client may call the endpoints above and nothing else of our account |
| Sensitive data | name and address of users (PII). TODO: list the sensitive fields, or write that none is |
| Encryption in transit | TLS 1.3 |
| Encryption at rest | AES-256 for the columns with personal data |
| Retention | 90 days. TODO: agree the retention with data protection |
| Deletion | a nightly job deletes what is older |
| Compliance | GDPR. TODO: name the regulations that apply |

## 8. Monitoring

**Logging.** Each call, each retry, each change of the circuit breaker. Format: structured JSON. Fields: `timestamp`, `level`, `correlationId`, `operation`,
`status`, `durationMs`. Levels: INFO for calls, WARN for retries and 429, ERROR for what finally failed.

| metric | what it counts |
| --- | --- |
| `${metric}_requests_total` | requests by operation and status, for success and error rate |
| `${metric}_request_duration_seconds` | duration, as a histogram |
| `${metric}_errors_total` | errors by type: network, 4xx, 5xx, validation |
| `${metric}_retries_total`, `${metric}_breaker_open` | retries, openings of the circuit breaker |
| `${metric}_availability` | availability: share of the last 5 minutes in which the health check was answered |

| alert | condition | severity | goes to |
| --- | --- | --- | --- |
| Calls fail | error rate > 5 % for 5 minutes | critical | PagerDuty, on-call |
| Calls are slow | p95 > 3 s for 10 minutes | warning | Slack, channel of the team |

TODO: set the thresholds, and name the channels.

## 9. Testing

- **Mocking:** WireMock plays ${vendor} in all builds.
- **Mocked errors:** 400, 401, 429, 503, a broken connection, an answer after 12 s.
- **Test environment:** the vendor's sandbox, with credentials of its own. TODO: name the test environment.
- **Test data:** created before the run and deleted after it.
- **Contract tests:** every night the examples above are sent to the sandbox and the answer is validated against the JSON schema.

| scenario | kind | flow |
| --- | --- | --- |
<#list operations as op>
| ${op.name}: accepted | success | ${op.name} |
| ${op.name}: refused | error | ${op.name} |
</#list>
| no answer, then success on the second attempt | edge case | ${operations[0].name} |

**Coverage:** all flows and every row of the error table. TODO: check what is really tested.

## 10. Failure modes

| failure | behaviour |
| --- | --- |
| ${vendor} is slow | connection timeout 2 s, read timeout 10 s; on a timeout we retry |
| ${vendor} fails now and then | retries, see below |
| ${vendor} is down | circuit breaker, then fallback |

**Retries.** Network errors, 429 and 5xx are retried, all others are not. Exponential back-off with jitter, at most 3 attempts in all. The second attempt follows
after 500 ms, the third after 1 s (multiplier 2, at most 4 s). TODO: check that each call may be repeated, and set the numbers.

**Circuit breaker.** Closed → open when 10 of the last 20 calls failed; open for 30 s; then half-open with 3 trial calls, closed again when all succeed.

**Fallback.** The request is kept in an outbox and sent as soon as the breaker is closed. TODO: say what your users get meanwhile.
