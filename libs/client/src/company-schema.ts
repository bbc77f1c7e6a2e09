export interface paths {
  '/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The append-only record, newest first */
    get: operations['Audit_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit/feed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The record as it grows, oldest first, for a SIEM: JSON Lines or CEF, after the last entry that was received */
    get: operations['Audit_feed'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit/head': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far the record goes, signed: kept elsewhere, it shows whether the record was shortened or rewritten */
    get: operations['Audit_head'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/audit/verify': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Recomputes both chains, every sealed row and what follows from them, and names what is not as it was recorded */
    get: operations['Audit_verify'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the process is alive */
    get: operations['Health_live'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the service can serve requests: the database answers */
    get: operations['Health_ready'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/metrics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Metrics in Prometheus’ text format */
    get: operations['Health_read'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/setup': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a new installation needs, and how much of it is there */
    get: operations['Setup_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Says which steps the installation does without */
    patch: operations['Setup_edit'];
    trace?: never;
  };
  '/v1/setup/sample': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Loads a company that is made up, to look around; the one that is loaded, if one is */
    post: operations['Setup_load'];
    /** Takes back what was made for the sample company, if one is loaded, and closes it */
    delete: operations['Setup_remove'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/test-clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The present instant of the procedure */
    get: operations['TestClock_get'];
    /** Moves the clock forward; answers once everything due by then is committed */
    put: operations['TestClock_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What waits for the caller, in numbers */
    get: operations['Work_of'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/assistant-calls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tells the record that an assistant calls a tool in the name of the caller; any key may, of whatever scopes */
    post: operations['AssistantCalls_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Which columns the caller has of lists */
    get: operations['Columns_all'];
    /** Chooses the columns of a list, or of a view of it, for the caller alone */
    put: operations['Columns_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/settings/group-grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the groups of the directory make somebody here */
    get: operations['GroupGrants_get'];
    /** Sets what the groups of the directory make somebody here, the whole table */
    put: operations['GroupGrants_set'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who the caller is */
    get: operations['Principals_me'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/colleagues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Those with whom the caller works: of the same supplier, or of the same office */
    get: operations['Principals_colleagues'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/principals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The callers */
    get: operations['Principals_list'];
    put?: never;
    /** Adds a caller */
    post: operations['Principals_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/principals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One caller */
    get: operations['Principals_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Renames, disables or enables a caller, or gives them an e-mail address */
    patch: operations['Principals_edit'];
    trace?: never;
  };
  '/v1/principals/{id}/api-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A caller's keys, without their secrets */
    get: operations['Principals_listKeys'];
    put?: never;
    /** Creates an API key; its secret is answered here and never again */
    post: operations['Principals_createKey'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/api-keys/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One key, without its secret */
    get: operations['Principals_getKey'];
    put?: never;
    post?: never;
    /** Revokes an API key */
    delete: operations['Principals_revokeKey'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The first applications, parties, licenses, orders and products that a text is a part of, as far as the caller may read them */
    get: operations['Search_find'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who is signed in, and the CSRF token */
    get: operations['Sessions_current'];
    put?: never;
    /** Signs in: sets the session cookie, and answers the CSRF token */
    post: operations['Sessions_open'];
    /** Signs out */
    delete: operations['Sessions_close'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/ways': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How people may sign in here */
    get: operations['Sessions_ways'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/oidc': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sends a browser to the issuer's sign-in */
    get: operations['Oidc_begin'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/session/oidc/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the issuer sends the browser back: opens the session */
    get: operations['Oidc_finish'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/suppliers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The supplier companies that the caller may see */
    get: operations['Suppliers_list'];
    put?: never;
    /** Adds a supplier company */
    post: operations['Suppliers_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/suppliers/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One supplier company */
    get: operations['Suppliers_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a supplier company */
    patch: operations['Suppliers_edit'];
    trace?: never;
  };
  '/v1/suppliers/{id}/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The item catalogue */
    get: operations['Suppliers_listProducts'];
    put?: never;
    /** Adds an item to the catalogue */
    post: operations['Suppliers_addProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/suppliers/{id}/products/{productId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One item of the catalogue, as it is classified today */
    get: operations['Suppliers_product'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes an item of the catalogue; how it is classified has a history of its own */
    patch: operations['Suppliers_editProduct'];
    trace?: never;
  };
  '/v1/webhook-endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's endpoints */
    get: operations['Webhooks_list'];
    put?: never;
    /** Adds an endpoint; its secret is answered here and at rotation, never again */
    post: operations['Webhooks_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One endpoint */
    get: operations['Webhooks_get'];
    put?: never;
    post?: never;
    /** Removes an endpoint */
    delete: operations['Webhooks_remove'];
    options?: never;
    head?: never;
    /** Changes, disables or enables an endpoint */
    patch: operations['Webhooks_edit'];
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}/rotate-secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new secret; the old one signs beside it for 24 hours */
    post: operations['Webhooks_rotateSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a test, as an event of a type */
    post: operations['Webhooks_test'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}/redeliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends some deliveries again */
    post: operations['Webhooks_redeliverMany'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}/recover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Resends what was not delivered, or the numbers that a receiver misses */
    post: operations['Webhooks_recover'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-endpoints/{id}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was sent to an endpoint, newest first, with each attempt */
    get: operations['Webhooks_deliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-deliveries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One delivery, with its body as it is signed and sent */
    get: operations['Webhooks_delivery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/webhook-deliveries/{id}/redeliver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends one delivery again */
    post: operations['Webhooks_redeliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the caller should know but would not hear about by webhook */
    get: operations['Webhooks_notices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/event-checkpoint-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The public keys of event checkpoints, as a JSON Web Key Set */
    get: operations['Webhooks_keys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The events that the caller may receive, newest first */
    get: operations['Webhooks_events'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/suppliers/{id}/webhook-networks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The private networks that a supplier's endpoints may reach */
    get: operations['NetworkGrants_get'];
    /** Decides which private networks a supplier's endpoints may reach */
    put: operations['NetworkGrants_put'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The list as it stood on a date */
    get: operations['EntityList_entries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/entries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One entry */
    get: operations['EntityList_entry'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/entries/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An entry's history: which version added, changed or removed it, and what changed */
    get: operations['EntityList_history'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports a full snapshot: the file itself as the body, in trade.gov's CSV or JSON, in BIS's own CSV, or in the eCFR's XML of the part that has the lists
     * @description UTF-8, with or without a byte order mark; anything else is refused, with the line. Cells of CSV are separated by commas, semicolons or tabs, as in the header. Empty lines and rows of empty cells are passed over; a row is named by the line on which it begins. A row has at most 1000000 characters and 5000 cells, a file 64 MiB.
     */
    post: operations['EntityList_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/comparisons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sets an edition of the lists beside a version, entry by entry, without applying it
     * @description UTF-8, with or without a byte order mark; anything else is refused, with the line. Cells of CSV are separated by commas, semicolons or tabs, as in the header. Empty lines and rows of empty cells are passed over; a row is named by the line on which it begins. A row has at most 1000000 characters and 5000 cells, a file 64 MiB.
     */
    post: operations['EntityList_comparison'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/held': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Fetched files that were held for a decision, newest first */
    get: operations['EntityList_held'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/held/{id}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Applies a held file */
    post: operations['EntityList_applyHeld'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/held/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Discards a held file */
    post: operations['EntityList_discardHeld'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The versions, newest first */
    get: operations['EntityList_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/versions/{number}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a version changed against the one before, or against another */
    get: operations['EntityList_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Imports a law whole: the file itself as the body, as CSV, the Commerce Control List as JSON, too; of the eCFR the part with the lists of parties, as XML
     * @description UTF-8, with or without a byte order mark; anything else is refused, with the line. Cells of CSV are separated by commas, semicolons or tabs, as in the header. Empty lines and rows of empty cells are passed over; a row is named by the line on which it begins. A row has at most 1000000 characters and 5000 cells, a file 64 MiB.
     */
    post: operations['Law_import'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The versions of all laws, newest first */
    get: operations['Law_versions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/versions/{number}/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What a version changed against the one before, or against another, and what was told of its file */
    get: operations['Law_changes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/eccns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Entries of the Commerce Control List, by their number or words of their headings */
    get: operations['Law_eccns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/eccns/{eccn}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** An entry: what it asks a license for, its exceptions, and its paragraphs */
    get: operations['Law_eccn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/countries/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A destination: its marks on the Country Chart, and its Country Groups */
    get: operations['Law_country'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where the text of the law and its enforcement differ, as people recorded it */
    get: operations['Law_listPolicies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/policies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them, with all that was recorded of it */
    get: operations['Law_policy'];
    /** Records how a rule is enforced, with source and date; one that is not there yet is of version 0 */
    put: operations['Law_recordPolicy'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/fetches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When each law was last fetched from its address, and what came of it */
    get: operations['Law_fetches'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/held': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Fetched files of the law that were held for a decision, newest first */
    get: operations['Law_held'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/held/{id}/apply': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Applies a held file of the law */
    post: operations['Law_applyHeld'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/held/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Discards a held file of the law */
    post: operations['Law_discardHeld'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/suppliers/{id}/products/{productId}/classifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All that was recorded of a product's classification, what was recorded last first */
    get: operations['Classifications_history'];
    put?: never;
    /** Classifies a product from a day on; what was recorded before stays */
    post: operations['Classifications_classify'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/suppliers/{id}/products/{productId}/classifications/{classificationId}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a document to a classification: multipart with `kind` and `file` */
    post: operations['Classifications_attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/suppliers/{id}/products/{productId}/classifications/{classificationId}/documents/{documentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A document's bytes */
    get: operations['Classifications_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/suppliers/{id}/classification-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What answered classification requests say of items by which no product was classified yet */
    get: operations['Classifications_proposals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/law/versions/{number}/products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The products that a version of the Commerce Control List touches, with what is otherwise for each */
    get: operations['TouchedProducts_products'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screenings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Screens names against the Entity List */
    post: operations['Screening_screen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screenings/compare': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Compares pairs of names */
    post: operations['Screening_compare'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screenings/backtest': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What another threshold would have raised or dropped among a supplier's parties */
    post: operations['Screening_backtest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screenings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A screening as it was asked and answered */
    get: operations['Screening_kept'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screenings/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Repeats a screening as it was asked, against the same version of the list */
    post: operations['Screening_replay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-suppressions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The suppressions that the caller may see */
    get: operations['Screening_listSuppressions'];
    put?: never;
    /** Suppresses alerts of a party for an entry, with a reason and an end */
    post: operations['Screening_suppress'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-suppressions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends a suppression; the party is screened again */
    delete: operations['Screening_endSuppression'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parties/{id}/ownership': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether listed owners bring a party under the rule on affiliates, by which path and percentage */
    get: operations['Screening_ownershipOf'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/settings/ownership-rule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When the rule on affiliates of listed parties is in force */
    get: operations['Screening_ownershipRule'];
    /** Switches the rule on affiliates, or says when it is in force */
    put: operations['Screening_setOwnershipRule'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/entity-list/versions/{number}/impact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every supplier, party, pending application and license that a version touches */
    get: operations['Screening_impact'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-alerts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Potential matches of parties */
    get: operations['Screening_alerts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-alert-groups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Potential matches of one party with one family of entries, as one */
    get: operations['Screening_alertGroups'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-alerts/{id}/group-adjudication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Judges every open potential match of the group that one of them is of */
    post: operations['Screening_adjudicateGroup'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-alerts/reasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The latest reasons of the caller for a verdict, each once, the newest first */
    get: operations['Screening_reasons'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-alerts/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One potential match */
    get: operations['Screening_alert'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-alerts/{id}/adjudication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Judges a potential match */
    post: operations['Screening_adjudicate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-batches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The batches that the caller may see, newest first */
    get: operations['ScreeningBatches_list'];
    put?: never;
    /**
     * Screens a file of parties, as CSV (name, kind, country, address, reference) or JSON Lines; answers the batch
     * @description UTF-8, with or without a byte order mark; anything else is refused, with the line. Cells of CSV are separated by commas, semicolons or tabs, as in the header. Empty lines and rows of empty cells are passed over; a row is named by the line on which it begins. A row has at most 1000000 characters and 5000 cells, a file 64 MiB.
     */
    post: operations['ScreeningBatches_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-batches/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The progress of a batch */
    get: operations['ScreeningBatches_batch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-batches/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The parties of a batch that match something or cannot be screened */
    get: operations['ScreeningBatches_results'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/screening-batches/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancels a batch that is under way; what was screened is kept */
    post: operations['ScreeningBatches_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The counterparties that the caller may see */
    get: operations['Parties_list'];
    put?: never;
    /** Adds a counterparty and screens it */
    post: operations['Parties_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/parties/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One counterparty */
    get: operations['Parties_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes a counterparty and screens it again */
    patch: operations['Parties_edit'];
    trace?: never;
  };
  '/v1/parties/{id}/owners': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Sets who owns a counterparty */
    put: operations['Parties_setOwners'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/regimes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The regimes that there are: authorities’ procedures as their applicants see them */
    get: operations['Regimes_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/regimes/schema': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The JSON Schema of packs, for editors and for checking one’s own */
    get: operations['Regimes_schema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/regimes/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One regime in full */
    get: operations['Regimes_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/regimes/{id}/simulate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** What an applicant could know from such a record; nothing is kept */
    post: operations['Regimes_simulate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/posture': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who uses this installation, and whose procedures it knows */
    get: operations['Posture_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/determinations/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The batches that the caller may see, newest first */
    get: operations['DeterminationBatches_list'];
    put?: never;
    /** Determines products, or classifications, for destinations; answers the batch */
    post: operations['DeterminationBatches_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/determinations/batch/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The progress of a batch */
    get: operations['DeterminationBatches_batch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/determinations/batch/{id}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What came of each item for each destination */
    get: operations['DeterminationBatches_results'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/determinations/batch/{id}/matrix': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Each item with what came of it for every destination, as a matrix shows it */
    get: operations['DeterminationBatches_matrix'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/determinations/batch/{id}/cancellation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancels a batch that is under way; what was determined is kept */
    post: operations['DeterminationBatches_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/determinations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The determinations that the caller may see, newest first */
    get: operations['Determinations_list'];
    put?: never;
    /** Whether a license is needed for an item, a destination, parties and a use, as far as the loaded law tells */
    post: operations['Determinations_ask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/determinations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A determination as it was asked and answered */
    get: operations['Determinations_one'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/determinations/{id}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks the same again, by the same editions of the law */
    post: operations['Determinations_replay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/me/mail-preferences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Where mails to the caller go, and which kinds they do not want */
    get: operations['Mail_preferences'];
    /** Says which kinds of mails the caller does not want */
    put: operations['Mail_choose'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How mails fare, the newest first; those that ended are kept for 90 days */
    get: operations['Mail_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mails/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How one mail fares */
    get: operations['Mail_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/mails/{id}/resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends a mail again that failed, or of which nobody knows whether it was sent */
    post: operations['Mail_resend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/unsubscribe/{secret}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Asks whether to stop mails of a kind, a page; changes nothing */
    get: operations['Stop_ask'];
    put?: never;
    /** Stops mails of a kind (RFC 8058); the body says nothing that is needed */
    post: operations['Stop_stop'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives many applications to somebody of the company, or says what would come of each */
    post: operations['Bulk_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/tags': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Tags many applications, or takes tags away, or says what would come of each */
    post: operations['Bulk_tag'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Exactly the chosen applications as a file, as the list has them; nothing is kept */
    post: operations['Bulk_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The work queue */
    get: operations['TrackedApplications_list'];
    put?: never;
    /** Begins an application as a draft */
    post: operations['TrackedApplications_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One application with its clocks, as it is known or was */
    get: operations['TrackedApplications_get'];
    put?: never;
    post?: never;
    /** Deletes a draft */
    delete: operations['TrackedApplications_remove'];
    options?: never;
    head?: never;
    /** Changes a draft; after the filing, what the company keeps for itself */
    patch: operations['TrackedApplications_edit'];
    trace?: never;
  };
  '/v1/applications/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was recorded, in the order in which it happened */
    get: operations['TrackedApplications_events'];
    put?: never;
    /** Records what happened, or corrects what was recorded */
    post: operations['TrackedApplications_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/clocks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The clocks at the end of a day, as they are known or were */
    get: operations['TrackedApplications_clocks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/what-if': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** How the clocks would stand if more happened, or on other days; nothing is kept */
    post: operations['TrackedApplications_whatIf'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Form BIS-748P, as far as it is asked of the application */
    get: operations['TrackedApplications_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whether a license is needed, and what the application lacks */
    post: operations['TrackedApplications_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The licenses that the caller may see; those that stand unless asked otherwise */
    get: operations['RecordedLicenses_list'];
    put?: never;
    /** Records a license that was issued elsewhere from its face, or records one anew */
    post: operations['RecordedLicenses_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One license with its balance; one that was recorded anew stays readable */
    get: operations['RecordedLicenses_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/shipments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The shipments under a license, oldest first; those that were taken back too */
    get: operations['RecordedLicenses_listShipments'];
    put?: never;
    /** Records a shipment, which draws on the balance */
    post: operations['RecordedLicenses_ship'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/shipments/{shipmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One shipment */
    get: operations['RecordedLicenses_shipment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The releases under a license, by person and day; those that were corrected too */
    get: operations['RecordedLicenses_listReleases'];
    put?: never;
    /** Records a release to a foreign person under a license, or what was recorded wrongly of one */
    post: operations['RecordedLicenses_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/releases/{releaseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One release */
    get: operations['RecordedLicenses_oneRelease'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/shipments/{shipmentId}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a shipment back that never went out so */
    post: operations['RecordedLicenses_void'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/shipments/{shipmentId}/returns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records what came back of a shipment */
    post: operations['RecordedLicenses_returns'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What its authority told of a license, as it took effect; what was corrected too */
    get: operations['RecordedLicenses_listNotices'];
    put?: never;
    /** Records that its authority told that a license was suspended, reinstated or revoked */
    post: operations['RecordedLicenses_tell'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The documents of a license, those of its application that it names too */
    get: operations['RecordedLicenses_attachments'];
    put?: never;
    /** Adds a document to a license: multipart with `kind`, `file`, and from when to when it holds */
    post: operations['RecordedLicenses_attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One document's metadata */
    get: operations['RecordedLicenses_attachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/attachments/{attachmentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One document's bytes */
    get: operations['RecordedLicenses_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The documents */
    get: operations['Attachments_listAttachments'];
    put?: never;
    /** Adds a document: multipart with `kind`, `file`, and from when to when it holds */
    post: operations['Attachments_attach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One document's metadata */
    get: operations['Attachments_attachment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/attachments/{attachmentId}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One document's bytes */
    get: operations['Attachments_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/closures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When authorities were closed */
    get: operations['Closures_list'];
    put?: never;
    /** Says when an authority was closed: all its cases follow */
    post: operations['Closures_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/closures/{id}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes a closure back, with the reason: all its cases follow */
    post: operations['Closures_void'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/changes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Server-sent events: `changed` names a resource that changed, `refresh` says that many did */
    get: operations['Changes_stream'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/names': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** How people call what has an id, as its own door would tell the caller; nothing is kept */
    post: operations['Names_named'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is owed, each time that it is, as it is due; without a day last */
    get: operations['Duties_list'];
    put?: never;
    /** Makes a duty: what is owed, by whom, and when; one for each party that owes it */
    post: operations['Duties_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/duties/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One duty with all that was said of it, and each time that it is owed */
    get: operations['Duties_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/duties/{id}/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Corrects a duty, with the reason: what was said before stays readable */
    post: operations['Duties_correct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/duties/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Cancels a duty, with the reason; what was met stays so */
    post: operations['Duties_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/duties/{id}/met': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Says that a duty was met, with what shows it */
    post: operations['Duties_meet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/duties/{id}/met/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Takes back that a duty was met, with the reason: it is open again, and what was said stays */
    post: operations['Duties_voidMet'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{id}/duties': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The duties of a license, and which of its conditions have none */
    get: operations['Duties_ofLicense'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence-packs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Packs, newest first */
    get: operations['EvidencePacks_list'];
    put?: never;
    /** A draft of what leaves of some cases, by rules; nothing leaves before it is approved */
    post: operations['EvidencePacks_make'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence-packs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them, with exactly what would leave, and what stays by which rule */
    get: operations['EvidencePacks_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence-packs/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves exactly what was looked at, by its hash; by somebody else than who made it */
    post: operations['EvidencePacks_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence-packs/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws it: it gives no file any more */
    post: operations['EvidencePacks_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/evidence-packs/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The zip as it was approved; `npm run verify-evidence FILE` checks it offline */
    get: operations['EvidencePacks_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Takes in a file: the file itself as the body, as CSV, XLSX or JSON Lines; answers the job
     * @description UTF-8, with or without a byte order mark; anything else is refused, with the line. Cells of CSV are separated by commas, semicolons or tabs, as in the header. Empty lines and rows of empty cells are passed over; a row is named by the line on which it begins. A row has at most 1000000 characters and 5000 cells, a file 64 MiB. Of a workbook the first sheet is read, formulas as they were last computed.
     */
    post: operations['Imports_upload'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How far a file is taken in, and what came of it */
    get: operations['Imports_job'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/jobs/{id}/rows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What came of each row of a file */
    get: operations['Imports_rows'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/import-mappings/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the columns of a file are read */
    get: operations['Imports_mapping'];
    /** Keeps how the columns of a file are read, to be named by later imports */
    put: operations['Imports_keepMapping'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/import-mappings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The mappings that are kept, by their names */
    get: operations['Imports_mappings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/import-columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The columns that are known of a kind of file */
    get: operations['Imports_columns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/event-checkpoint': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A signed statement of how far the events go: whoever has them all comes to the same head */
    get: operations['TrackedRecords_checkpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/evidence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One zip of what was recorded, corrected and followed from it; `npm run verify-evidence FILE` checks it offline */
    get: operations['TrackedRecords_zip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is printed of an application: its form, and the worksheet for the portal */
    get: operations['TrackedDocuments_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/documents/kit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What goes to the portal in one zip: the documents by type, an index with their SHA-256, the form */
    get: operations['TrackedDocuments_kit'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/documents/worksheet/fields': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The worksheet field by field, for whoever copies it into the portal */
    get: operations['TrackedDocuments_worksheet'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/documents/{kind}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them, as HTML or PDF */
    get: operations['TrackedDocuments_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The notes on an application */
    get: operations['CaseWork_notes'];
    put?: never;
    /** Writes a note for the colleagues */
    post: operations['CaseWork_addNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The notes that mention the caller, the newest first */
    get: operations['CaseWork_mentions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/contacts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The contacts with the authority, in the order in which they were */
    get: operations['CaseWork_contacts'];
    put?: never;
    /** Writes down a call, a letter or a meeting with the authority, or corrects one */
    post: operations['CaseWork_addContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/assignment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Says who of the company is at work on it */
    put: operations['CaseWork_assign'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/legal-hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Places counsel's hold, by which nothing of the case is destroyed, or lifts it */
    put: operations['CaseWork_hold'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/legal-holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Counsel's holds on it, in the order in which they were placed */
    get: operations['CaseWork_holds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar-feeds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's own addresses, without their secrets */
    get: operations['Calendar_list'];
    put?: never;
    /** A secret address at which a calendar reads what is due for the caller */
    post: operations['Calendar_open'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar-feeds/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revokes an address; an administrator anybody’s */
    delete: operations['Calendar_revoke'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/calendar/{secret}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The calendar at a secret address (RFC 5545): no key is asked for */
    get: operations['Calendar_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/intake': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What came in; the newest first */
    get: operations['Intakes_list'];
    put?: never;
    /**
     * Takes in a mail (.eml, .msg) or a PDF, and proposes what it says; the same twice is one
     * @description Multipart with `file`, and where it is known `applicationId`. It is read by rules, which show what they read; nothing is recorded.
     */
    post: operations['Intakes_receive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/intake/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One file that came in, with what was read of it */
    get: operations['Intakes_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/intake/{id}/content': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The file as it came */
    get: operations['Intakes_content'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What is proposed, and how it was answered; the newest first */
    get: operations['Proposals_list'];
    put?: never;
    /** Proposes an observation that an assistant read; nothing is recorded */
    post: operations['Proposals_propose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proposals/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One proposal, with what was read where */
    get: operations['Proposals_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proposals/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records what is proposed, or what the body says in its place */
    post: operations['Proposals_accept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/proposals/{id}/dismiss': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Dismisses what is proposed, with the reason */
    post: operations['Proposals_dismiss'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/request-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Asks for the review of a draft; of one under way, for what changed since it was approved */
    post: operations['Reviews_request'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The reviews of an application with all that was said, the newest first */
    get: operations['Reviews_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/reviews/{stepId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves a step, or returns the application with what is to be done */
    post: operations['Reviews_decide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/reviews/{stepId}/delegate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Hands a step over to somebody else of the company */
    post: operations['Reviews_delegate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The steps of reviews, as they are due; without a day last */
    get: operations['Reviews_waiting'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/review-overrides': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was filed without its review, the newest first */
    get: operations['Reviews_overrides'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/review-absence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Who stands in for the caller on their steps, and when */
    get: operations['Reviews_absence'];
    /** Says who stands in for the caller on their steps, from a day to another */
    put: operations['Reviews_setAbsence'];
    post?: never;
    /** Nobody stands in for the caller any more */
    delete: operations['Reviews_endAbsence'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/review-policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The policies in force: what must be reviewed before it is filed */
    get: operations['Reviews_listPolicies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/review-policies/try': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Of which applications of some days a policy would have asked for a review; keeps nothing */
    post: operations['Reviews_tryPolicy'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/review-policies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One policy with all that was ever said of it */
    get: operations['Reviews_getPolicy'];
    /** Says a policy, for the first time or anew; reviews under way go on as they were requested */
    put: operations['Reviews_setPolicy'];
    post?: never;
    /** Lets a policy ask for nothing any more; what was said of it stays readable */
    delete: operations['Reviews_retirePolicy'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/saved-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The caller's own views, and those that are shared with them */
    get: operations['SavedViews_list'];
    put?: never;
    /** Keeps a filter of a list by a name, for the caller or for their company */
    post: operations['SavedViews_keep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/saved-views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One view */
    get: operations['SavedViews_get'];
    put?: never;
    post?: never;
    /** Deletes a view; an administrator any that is shared */
    delete: operations['SavedViews_remove'];
    options?: never;
    head?: never;
    /** Names a view anew, asks it otherwise, shares it or no more */
    patch: operations['SavedViews_edit'];
    trace?: never;
  };
  '/v1/order-checks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The lines that the caller may see, newest first */
    get: operations['OrderChecks_list'];
    put?: never;
    /** Asks whether a line of a document may go out: release, hold or blocked, and why; again, it is asked anew */
    post: operations['OrderChecks_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/order-checks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One line as it stands, with its last answer */
    get: operations['OrderChecks_get'];
    put?: never;
    post?: never;
    /** Frees what a line holds: it does not go out any more */
    delete: operations['OrderChecks_free'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/order-checks/{id}/answers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Every answer that was given of a line, with why it was asked, oldest first */
    get: operations['OrderChecks_answers'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/order-checks/{id}/goods-issue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Records that so much of a line left the house; under a license it is a shipment, and draws on the balance */
    post: operations['OrderChecks_issue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/public/timeliness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How timely decisions are, in sums for everybody, where the installation shows them */
    get: operations['PublicTimeliness_json'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/timeliness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The same as a page, which other pages may show within themselves with `embed=1` */
    get: operations['PublicTimeliness_page'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Figures on timeliness that authorities and the press published, each with its source; JSON, or CSV or XLSX when asked */
    get: operations['Facts_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/timeliness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How long authorities took, as far as is known; JSON, or CSV or XLSX when asked */
    get: operations['TrackedReports_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/stakes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What depends on pending cases, and what of it may come too late; JSON, or CSV or XLSX when asked */
    get: operations['TrackedReports_stakes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/quarterly': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A quarter as H.R. 8289, section 5, would have it reported, as far as an applicant can know; JSON, or CSV, XLSX or a page of PDF when asked */
    get: operations['TrackedReports_quarter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/freeze': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether an office has stopped deciding, since when, and how sure that is */
    get: operations['TrackedReports_freeze'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/days-lost': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Days of cases lost to closures, holds without a basis and silence, between bounds; JSON, or CSV or XLSX when asked */
    get: operations['TrackedReports_lost'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/standing-still': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether a pending case stands still by itself, or because its whole office does */
    get: operations['TrackedReports_standingStill'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/forecast': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** When a pending case may be decided, by one’s own like cases, and whether in time */
    get: operations['TrackedReports_forecast'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/escalations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The pending cases that reached a rung, the most urgent first */
    get: operations['Desk_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inquiries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letters and mails to authorities, newest first */
    get: operations['Inquiries_list'];
    put?: never;
    /** Drafts a letter or a mail to an authority from what is certain of a case */
    post: operations['Inquiries_draft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inquiries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One in full: its text, whose each part is, and the facts behind it */
    get: operations['Inquiries_get'];
    /** Writes its text anew; an approval is withdrawn */
    put: operations['Inquiries_edit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inquiries/{id}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The letter, to be printed */
    get: operations['Inquiries_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inquiries/{id}/redraft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Composes it anew from what is certain today; an approval is withdrawn */
    post: operations['Inquiries_redraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inquiries/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Approves the text that was read, by its hash */
    post: operations['Inquiries_approve'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inquiries/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends the mail, or says how it went elsewhere; the contact is written down */
    post: operations['Inquiries_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/inquiries/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Gives it up before it was sent, with the reason */
    post: operations['Inquiries_cancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/benchmark/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Exactly what would leave for a hub, and what is counted and stays */
    get: operations['Benchmark_preview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/benchmark/hubs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The hubs at which this installation takes part */
    get: operations['Benchmark_listHubs'];
    put?: never;
    /** Registers a hub at which this installation takes part, as one contributor */
    post: operations['Benchmark_register'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/benchmark/hubs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them */
    get: operations['Benchmark_getHub'];
    /** Says anew what a hub is called here, and whose cases count */
    put: operations['Benchmark_edit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/benchmark/contributions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was signed, newest first */
    get: operations['Benchmark_list'];
    put?: never;
    /** Signs what a preview showed, and keeps it; it leaves when it is sent or carried */
    post: operations['Benchmark_sign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/benchmark/contributions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them, with the JWS as it leaves */
    get: operations['Benchmark_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/benchmark/contributions/{id}/file': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The JWS alone, as a file to carry to the hub */
    get: operations['Benchmark_file'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/benchmark/contributions/{id}/send': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends it to its hub, where the service may send, and keeps what the hub answered */
    post: operations['Benchmark_send'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/authorizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What persons recorded that lines of orders may go by, newest first */
    get: operations['Authorizations_list'];
    put?: never;
    /** Records a determination, a license exception or a general license for products, destinations and end uses */
    post: operations['Authorizations_record'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/authorizations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One of them in full */
    get: operations['Authorizations_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/authorizations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Withdraws it from now on, with the reason; lines that went by it stay as they were */
    post: operations['Authorizations_withdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  'application.registered': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * an application was submitted
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.registered';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.information_requested': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the applicant is asked for information
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.information_requested';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['RequestEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.information_received': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the applicant answered
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.information_received';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['RequestEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.hold_placed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a hold began; to the applicant only one that stops the 90 days
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.hold_placed';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['HoldEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.hold_released': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a hold ended; to the applicant only one that stopped the 90 days
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.hold_released';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['HoldEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.referred': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * BIS referred the application to agencies, which the applicant is not told
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.referred';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.position_recorded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * an agency gave its position, or is deemed to have no objection
     * @description Sent in the posture agency, for government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.position_recorded';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['PositionEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.escalated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the matter went to a higher board
     * @description Sent in the posture agency, for government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.escalated';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.escalation_decided': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a board or the President decided, or a decision became final
     * @description Sent in the posture agency, for government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.escalation_decided';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.assurances_initiated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * State asked the foreign government for assurances
     * @description Sent in the posture agency, for government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.assurances_initiated';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['RequestEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.intent_to_deny': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * BIS gave notice of its intent to deny
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.intent_to_deny';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.intent_to_deny_response': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the applicant responded to the notice
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.intent_to_deny_response';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.intent_to_deny_withdrawn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * BIS withdrew its notice
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.intent_to_deny_withdrawn';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.approved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the application was approved
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.approved';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.denied': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the application was denied
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.denied';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.returned_without_action': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the application was returned without action
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.returned_without_action';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.no_license_required': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * no license is required
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.no_license_required';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.withdrawn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the applicant withdrew the application
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.withdrawn';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.appeal_filed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the denial was appealed
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.appeal_filed';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.appeal_decided': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the appeal was decided
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.appeal_decided';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ApplicationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.appeal_paper_filed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a paper was added to the record of an appeal
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.appeal_paper_filed';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['AppealPaperEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.requirement_changed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * what the list requires for a party of a pending application changed, or no longer applies
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.requirement_changed';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['RequirementEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.stalled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * nothing has happened for long, and without an event nothing will; to the applicant: nothing that it sees
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.stalled';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['StalledEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.observed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * something was written down of an application that is decided elsewhere
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.observed';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ObservedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'application.superseded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * an observation was corrected by another, or taken back
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'application.superseded';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['SupersededEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.issued': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license was issued
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.issued';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['LicenseIssuedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.recorded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license that was issued elsewhere was recorded from its face
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.recorded';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['LicenseIssuedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.superseded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license was recorded anew from its face
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.superseded';
            /** Format: date-time */
            timestamp: string;
            data:
              components['schemas']['LicenseSupersededEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.shipment_recorded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a shipment drew on a license
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.shipment_recorded';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ShipmentEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.shipment_voided': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a shipment was taken back that never went out so
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.shipment_voided';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ShipmentEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.shipment_returned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * something of a shipment came back
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.shipment_returned';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ShipmentEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.release_recorded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a release to a foreign person was recorded under a license, corrected, or taken back
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.release_recorded';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ReleaseEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.balance_low': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * 80 or 90 % of a license is used
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.balance_low';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['BalanceEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.amended': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license was changed
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.amended';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['AmendmentEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.transferred': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license has another licensee
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.transferred';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['AmendmentEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.party_listed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a party of a license may have been put on the Entity List after its issue
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.party_listed';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['PartyListedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.expiring': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license expires soon
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.expiring';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['LicenseExpiringEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.exhausted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license is used up
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.exhausted';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['LicenseExhaustedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.suspended': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license was suspended
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.suspended';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['LicenseStandingEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.reinstated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license was reinstated
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.reinstated';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['LicenseStandingEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.revoked': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license was revoked
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.revoked';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['LicenseStandingEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.notice_voided': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * what was told of a license was taken back: it was recorded wrongly
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.notice_voided';
            /** Format: date-time */
            timestamp: string;
            data:
              components['schemas']['LicenseNoticeVoidedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'license.expired': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a license expired
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'license.expired';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['LicenseExpiredEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'duty.warning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a duty is due soon
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'duty.warning';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['DutyWarningEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'duty.overdue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a duty was not met in time
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'duty.overdue';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['DutyOverdueEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'duty.escalated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a duty has been overdue for days: all compliance officers are told
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'duty.escalated';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['DutyEscalatedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'duty.met': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a duty was met
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'duty.met';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['DutyMetEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'duty.met_voided': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * that a duty was met was taken back: it is open again
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'duty.met_voided';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['DutyMetVoidedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'authorization.recorded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a person recorded what lines of orders may go by
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'authorization.recorded';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['AuthorizationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'authorization.withdrawn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * what lines of orders might go by was withdrawn
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'authorization.withdrawn';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['AuthorizationEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'order.held': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a line of an order that was asked is held or blocked since, for what its answer rests on is another
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'order.held';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['OrderEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'order.released': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a line of an order that was held may go out since
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'order.released';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['OrderEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'review.requested': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a step of the review of an application waits for somebody
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'review.requested';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ReviewRequestedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'review.approved': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a step of a review was approved
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'review.approved';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ReviewApprovedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'review.returned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a reviewer returned an application with what is to be done
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'review.returned';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ReviewReturnedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'review.reminder': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a step of a review is due tomorrow, or today
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'review.reminder';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ReviewReminderEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'review.overdue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a step of a review was not done in time
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'review.overdue';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ReviewOverdueEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'review.overridden': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * an application was filed without the review that a policy asks for
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'review.overridden';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ReviewOverriddenEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'proposal.made': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a mail, an assistant or a file proposes that something be recorded of an application
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'proposal.made';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ProposalMadeEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'proposal.accepted': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * somebody recorded what was proposed, changed or as it was
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'proposal.accepted';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ProposalAcceptedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'proposal.dismissed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * somebody dismissed what was proposed
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'proposal.dismissed';
            /** Format: date-time */
            timestamp: string;
            data:
              components['schemas']['ProposalDismissedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'determination.changed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the law changed, and a determination is another than it was; another stands in its place
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'determination.changed';
            /** Format: date-time */
            timestamp: string;
            data:
              components['schemas']['DeterminationChangedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'product.classification_touched': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a new version of the Commerce Control List has otherwise what a product is classified by
     * @description Sent in the posture company and agency, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'product.classification_touched';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ProductTouchedEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'clock.warning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a lawful clock is due soon
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'clock.warning';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ClockEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'clock.missed': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a lawful clock was missed
     * @description Sent in the posture agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'clock.missed';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ClockEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'clock.outside_target': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a published target of an authority has passed, and no ending was recorded
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'clock.outside_target';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ClockEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'clock.unknown': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * the earliest day of a limit has passed, and only silence is known
     * @description Sent in the posture company, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'clock.unknown';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ClockEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'screening.alert_opened': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a party may be on the Entity List
     * @description Sent in the posture company and agency, for applicant endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'screening.alert_opened';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['AlertEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'entity_list.updated': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a version of the Entity List was imported
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'entity_list.updated';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['EntityListEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'endpoint.disabled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * an endpoint of the same owner was disabled
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'endpoint.disabled';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['EndpointDisabledEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'endpoint.enabled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a disabled endpoint answers again and was enabled
     * @description Sent in the posture company and agency, for applicant and government endpoints. Signed as Standard Webhooks has it.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'endpoint.enabled';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['EndpointEventData'] | components['schemas']['TestEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  'endpoint.probe': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * a disabled endpoint is looked at
     * @description For an endpoint that was disabled for failing: whether it answers again. Not to be chosen, never resent.
     */
    post: {
      parameters: {
        query?: never;
        header?: never;
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          'application/json': {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            type: 'endpoint.probe';
            /** Format: date-time */
            timestamp: string;
            data: components['schemas']['ProbeEventData'];
          };
        };
      };
      responses: {
        /** @description received */
        '2XX': {
          headers: {
            [name: string]: unknown;
          };
          content?: never;
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    AuditEntry: {
      sequence: number;
      /** Format: date-time */
      at: string;
      /**
       * Format: uuid
       * @description null: the service itself
       */
      principalId: string | null;
      /** @example supplier.created */
      action: string;
      /** @example suppliers/0197d1a2-6a3b-7c4d-8e5f-60718293a4b5 */
      resource: string;
      requestId: string | null;
      /** @description what the action says besides, of each action its own */
      details: {
        [key: string]: unknown;
      };
      /** @description SHA-256 in hex */
      hash: string;
      /** @description SHA-256 in hex; 64 zeros before the first */
      previousHash: string;
    };
    AcceptedRestore: {
      from: number;
      through: number;
      reason: string;
    };
    RecordHead: {
      /** @enum {string} */
      format: 'ninety-record-head/1';
      /** @description counts from 1 */
      number: number;
      /** Format: date-time */
      at: string;
      entries: number;
      entriesHash: string;
      seals: number;
      sealsHash: string;
      /** @description a backup was restored: heads after `from` until `through` were given up */
      accepted?: components['schemas']['AcceptedRestore'];
      /** @description a compact JWS (EdDSA) over the rest */
      signature: string;
    };
    RecordFault: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      what:
        'entry' | 'seal' | 'row' | 'change' | 'head' | 'trigger' | 'balance' | 'projection' | 'attachment';
      /** @example seal 40 (license/D1000001) */
      where: string;
      detail: string;
    };
    RecordVerification: {
      ok: boolean;
      /** @description entries whose chain is whole */
      entries: number;
      /** @description the first entry that was edited, removed or reordered */
      firstBroken?: number;
      /** @description links of the chain of seals */
      seals: number;
      /** @description rows that were compared with their seals */
      rows: number;
      /** @description the newest signed head; null: none could be signed */
      head: components['schemas']['RecordHead'] | null;
      /** @description heads that were signed when a backup was restored */
      restored: components['schemas']['RecordHead'][];
      /** @description the first hundred, after those of the head that was kept elsewhere */
      faults: components['schemas']['RecordFault'][];
    };
    Health: {
      /** @enum {string} */
      status: 'ok';
    };
    SetupStep: {
      /**
       * @description entity: a company; people: whose work it is; list and law: loaded; regimes: packs of one’s own; mail: a server for mails; webhook: an endpoint
       * @enum {string}
       */
      step: 'entity' | 'people' | 'list' | 'law' | 'regimes' | 'mail' | 'webhook';
      /**
       * @description done by what is there; not_needed as an administrator said
       * @enum {string}
       */
      state: 'open' | 'done' | 'not_needed';
    };
    SampleCompany: {
      /**
       * Format: uuid
       * @description the company that is made up
       */
      supplierId: string;
      /** Format: date-time */
      loadedAt: string;
    };
    Setup: {
      /** @description in the order in which they are done */
      steps: components['schemas']['SetupStep'][];
      /** @description null: no sample data is loaded */
      sample: components['schemas']['SampleCompany'] | null;
    };
    EditSetupDto: {
      /** @description all the steps that the installation does without */
      notNeeded: ('entity' | 'people' | 'list' | 'law' | 'regimes' | 'mail' | 'webhook')[];
    };
    TestClock: {
      /** Format: date-time */
      now: string;
    };
    TestClockDto: {
      /**
       * Format: date-time
       * @description the present instant of the procedure; forward only
       * @example 2019-07-22T14:00:00Z
       */
      now: string;
    };
    WaitingWork: {
      /**
       * @description late and due_soon: applications; alerts: groups of them; lines: of orders; duties_of_the_week: due today or in the six days after it
       * @enum {string}
       */
      kind:
        | 'late'
        | 'due_soon'
        | 'overdue_duties'
        | 'reviews'
        | 'alerts'
        | 'held_lists'
        | 'duties_of_the_week'
        | 'blocked_lines'
        | 'held_lines'
        | 'letters_to_approve'
        | 'letters_to_send'
        | 'packs'
        | 'proposals';
      /** @description as many as the list of it has; of reviews 200 at most */
      count: number;
    };
    Work: {
      /**
       * Format: date
       * @description today, as the office has it
       */
      asOf: string;
      /** @description the most urgent first; a kind of which there is nothing is left out */
      waiting: components['schemas']['WaitingWork'][];
    };
    AssistantClientDto: {
      /** @example claude-ai */
      name: string;
      /** @example 0.1.0 */
      version: string;
    };
    AssistantCallDto: {
      /**
       * @description which tool the assistant calls
       * @example read_clocks
       */
      tool: string;
      client: components['schemas']['AssistantClientDto'];
      /** @description the ids that it asks about, and nothing else of the question */
      about?: string[] | null;
    };
    AssistantCall: {
      /** Format: uuid */
      id: string;
      /** @description X-Request-Id of this request: sent with those that follow from the call, it joins what they leave in the record to it */
      requestId: string;
    };
    ChosenColumns: {
      list: string;
      view: string | null;
      columns: string[];
    };
    AllChosenColumns: {
      choices: components['schemas']['ChosenColumns'][];
    };
    ChosenColumnsDto: {
      /** @example applications */
      list: string;
      /** @description of which view of the list, by its id or name; null: of those that have none */
      view?: string | null;
      /** @description in their order; null: as the list comes */
      columns?: string[] | null;
    };
    GroupGrant: {
      group: string;
      /** Format: uuid */
      supplierId: string | null;
      /** @enum {string} */
      role: 'administrator' | 'auditor' | 'compliance_officer' | 'preparer' | 'reviewer';
      /** @description as what they review inside that company */
      functions: string[];
    };
    GroupGrants: {
      grants: components['schemas']['GroupGrant'][];
    };
    GroupGrantDto: {
      /**
       * @description as OIDC_GROUPS_CLAIM of a token, or a SCIM Group's displayName, has it
       * @example ninety-officers-orchard
       */
      group: string;
      /**
       * Format: uuid
       * @description the legal entity; none of an administrator or an auditor
       */
      supplierId?: string | null;
      /**
       * @example compliance_officer
       * @enum {string}
       */
      role: 'administrator' | 'auditor' | 'compliance_officer' | 'preparer' | 'reviewer';
      /**
       * @description as what they review inside their company; of a compliance_officer or a reviewer
       * @example [
       *       "legal"
       *     ]
       */
      functions?: string[] | null;
    };
    GroupGrantsDto: {
      /** @description the whole table */
      grants: components['schemas']['GroupGrantDto'][];
    };
    Membership: {
      /**
       * Format: uuid
       * @description of the principal as which they act there
       */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /** @enum {string} */
      role: 'compliance_officer' | 'preparer' | 'reviewer';
      /** @description as what they review inside their company */
      functions: string[];
    };
    CallerKey: {
      /** Format: uuid */
      id: string;
      /** @description empty: everything that its principal may do */
      scopes: string[];
      /** Format: date-time */
      expiresAt: string | null;
    };
    Me: {
      /**
       * Format: uuid
       * @description as whom they act: of a person of several legal entities another in each
       */
      id: string;
      name: string;
      /**
       * @description across several legal entities: what they may in each of them
       * @enum {string}
       */
      role:
        | 'administrator'
        | 'compliance_officer'
        | 'preparer'
        | 'reviewer'
        | 'licensing_officer'
        | 'agency_reviewer'
        | 'escalation_chair'
        | 'auditor';
      /**
       * Format: uuid
       * @description the one for which they act; null too for who reads across several
       */
      supplierId: string | null;
      /** @description as what they review inside their company */
      functions: string[];
      /** @description as what they act here: of one legal entity, or, where the request names none, of all of theirs */
      memberships: components['schemas']['Membership'][];
      /** @enum {string|null} */
      agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      /** @description the key that was sent; null for an OIDC token */
      key: components['schemas']['CallerKey'] | null;
    };
    Colleague: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @enum {string} */
      role:
        | 'administrator'
        | 'compliance_officer'
        | 'preparer'
        | 'reviewer'
        | 'licensing_officer'
        | 'agency_reviewer'
        | 'escalation_chair'
        | 'auditor';
      functions: string[];
    };
    MembershipDto: {
      /**
       * Format: uuid
       * @description the legal entity
       */
      supplierId: string;
      /**
       * @example compliance_officer
       * @enum {string}
       */
      role: 'compliance_officer' | 'preparer' | 'reviewer';
      /**
       * @description as what they review inside their company; of a compliance_officer or a reviewer
       * @example [
       *       "legal"
       *     ]
       */
      functions?: string[] | null;
    };
    CreatePrincipalDto: {
      /**
       * @description who it is
       * @example Dana Lee
       */
      name: string;
      /**
       * @description or memberships
       * @example compliance_officer
       * @enum {string|null}
       */
      role?:
        | 'administrator'
        | 'compliance_officer'
        | 'preparer'
        | 'reviewer'
        | 'licensing_officer'
        | 'agency_reviewer'
        | 'escalation_chair'
        | 'auditor'
        | null;
      /**
       * Format: uuid
       * @description the supplier of a compliance_officer, a preparer or a reviewer
       */
      supplierId?: string | null;
      /** @description of which legal entities, each with a role; of one, role and supplierId say the same */
      memberships?: components['schemas']['MembershipDto'][] | null;
      /**
       * @description as what they review inside their company; of a compliance_officer or a reviewer
       * @example [
       *       "legal"
       *     ]
       */
      functions?: string[] | null;
      /**
       * @description the agency of an agency_reviewer
       * @enum {string|null}
       */
      agency?: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      /** @description the `sub` of this principal's OIDC tokens */
      externalSubject?: string | null;
      /**
       * Format: email
       * @description where mails to this principal go; null: none do
       * @example dana.lee@supplier.example
       */
      email?: string | null;
    };
    Principal: {
      /** Format: uuid */
      id: string;
      name: string;
      /**
       * @description null of a person with several memberships, or none any more
       * @enum {string|null}
       */
      role:
        | 'administrator'
        | 'compliance_officer'
        | 'preparer'
        | 'reviewer'
        | 'licensing_officer'
        | 'agency_reviewer'
        | 'escalation_chair'
        | 'auditor'
        | null;
      /** Format: uuid */
      supplierId: string | null;
      /** @description as what they review inside their company */
      functions: string[];
      /** @description those that are not over */
      memberships: components['schemas']['Membership'][];
      /** @enum {string|null} */
      agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      externalSubject: string | null;
      /** @description where mails to this principal go; null: none do */
      email: string | null;
      disabled: boolean;
      /** Format: date-time */
      createdAt: string;
    };
    EditPrincipalDto: {
      name?: string;
      /** @description a disabled principal and its keys are refused */
      disabled?: boolean;
      /** @description of which legal entities, each with a role; of one, role and supplierId say the same */
      memberships?: components['schemas']['MembershipDto'][];
      /**
       * @description as what they review inside their company; of a compliance_officer or a reviewer
       * @example [
       *       "legal"
       *     ]
       */
      functions?: string[];
      /**
       * Format: email
       * @description where mails to this principal go; null: none do
       * @example dana.lee@supplier.example
       */
      email?: string | null;
    };
    CreateApiKeyDto: {
      /** @description what it is for */
      name?: string | null;
      /**
       * Format: date-time
       * @description when it stops working; never when left out
       * @example 2027-01-01T00:00:00Z
       */
      expiresAt?: string | null;
      /**
       * @description what it may do of what its principal may; everything when left out or empty. `write` includes `read`, and what keeps nothing needs `read` whatever its method, such as a what-if.
       * @example [
       *       "applications:write",
       *       "*:read"
       *     ]
       */
      scopes?: string[] | null;
      /**
       * @description from where it may be used; from anywhere when left out or empty
       * @example [
       *       "203.0.113.0/24"
       *     ]
       */
      allowedNetworks?: string[] | null;
    };
    NewApiKey: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      principalId: string;
      name: string | null;
      scopes: string[];
      allowedNetworks: string[];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string | null;
      /** Format: date-time */
      revokedAt: string | null;
      /**
       * Format: date-time
       * @description to the minute
       */
      lastUsedAt: string | null;
      /** @description an address */
      lastUsedFrom: string | null;
      /** @description the secret; absent when an Idempotency-Key is replayed */
      key?: string;
    };
    ApiKey: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      principalId: string;
      name: string | null;
      scopes: string[];
      allowedNetworks: string[];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      expiresAt: string | null;
      /** Format: date-time */
      revokedAt: string | null;
      /**
       * Format: date-time
       * @description to the minute
       */
      lastUsedAt: string | null;
      /** @description an address */
      lastUsedFrom: string | null;
    };
    SearchHit: {
      /** @enum {string} */
      kind: 'application' | 'party' | 'license' | 'order' | 'product';
      /** Format: uuid */
      id: string;
      /** @description its number, reference or name; null: a draft that nobody gave a reference */
      name: string | null;
      /** @description whom or what it is about: the names of parties, an ECCN and a model, the number of a line */
      about: string[];
      /**
       * @description of a party
       * @example CN
       */
      country: string | null;
    };
    Search: {
      /** @description applications, the newest first, then parties, licenses, lines of orders and products */
      results: components['schemas']['SearchHit'][];
    };
    OpenSessionDto: {
      /** @description an API key, or an OIDC token */
      key: string;
    };
    Session: {
      principal: components['schemas']['Me'];
      /** @description to be sent back in X-CSRF-Token with every request that changes something */
      csrfToken: string;
      /** Format: date-time */
      expiresAt: string;
    };
    WaysToSignIn: {
      apiKey: boolean;
      oidc: boolean;
    };
    AddressDto: {
      /**
       * @example [
       *       "Huawei Base, Bantian"
       *     ]
       */
      lines: string[];
      /** @example Shenzhen */
      city?: string | null;
      region?: string | null;
      postalCode?: string | null;
      /** @example CN */
      country: string;
      /**
       * @description of whoever is there; a facsimile number ends in F
       * @example +84 28 5555 0100
       */
      telephone?: string | null;
    };
    ContactDto: {
      /** @example Dana Lee */
      name: string;
      /**
       * Format: email
       * @example exports@supplier.example
       */
      email?: string | null;
      /** @example +1 408 555 0100 */
      phone?: string | null;
    };
    CreateSupplierDto: {
      /** @example Micron Technology, Inc. */
      name: string;
      /** @example US */
      country: string;
      addresses?: components['schemas']['AddressDto'][] | null;
      contact?: components['schemas']['ContactDto'] | null;
    };
    Supplier: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @example CN */
      country: string;
      addresses: components['schemas']['AddressDto'][];
      contact: components['schemas']['ContactDto'] | null;
      /** @description null: the matcher's own */
      screeningThreshold: number | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
    };
    EditSupplierDto: {
      name?: string;
      /** @example CN */
      country?: string;
      addresses?: components['schemas']['AddressDto'][] | null;
      contact?: components['schemas']['ContactDto'] | null;
      /** @description the score from which a party is a potential match */
      screeningThreshold?: number | null;
    };
    MoneyDto: {
      /** @example 12.50 */
      amount: string;
      /** @example USD */
      currency: string;
    };
    CreateProductDto: {
      /** @example DDR4 SDRAM module */
      name: string;
      /** @example 5A991 */
      eccn: string;
      /**
       * @description those of the loaded list, from which they are taken when left out; needed where it has no such entry
       * @example [
       *       "AT"
       *     ]
       */
      reasonsForControl?:
        | ('AT' | 'CB' | 'CC' | 'CW' | 'EI' | 'FC' | 'MT' | 'NP' | 'NS' | 'RS' | 'SI' | 'SL' | 'SS' | 'UN')[]
        | null;
      model?: string | null;
      manufacturer?: string | null;
      /** @example each */
      unit: string;
      unitPrice: components['schemas']['MoneyDto'];
    };
    ClassificationSource: {
      number: string | null;
      /** Format: date */
      date: string | null;
    };
    ProductClassification: {
      /** Format: uuid */
      id: string;
      /** @example 5A991 */
      eccn: string;
      /** @description null: not known */
      paragraph: string | null;
      reasonsForControl: (
        'AT' | 'CB' | 'CC' | 'CW' | 'EI' | 'FC' | 'MT' | 'NP' | 'NS' | 'RS' | 'SI' | 'SL' | 'SS' | 'UN'
      )[];
      /** Format: date */
      validFrom: string;
      /** @enum {string} */
      basis: 'self' | 'ccats' | 'ruling' | 'manufacturer';
      /** @description the document that it goes by */
      document: components['schemas']['ClassificationSource'] | null;
      /**
       * Format: uuid
       * @description the classification request that was answered by it
       */
      applicationId: string | null;
      note: string | null;
      /** @description the version of the Commerce Control List that the reasons are from; null: they were typed */
      lawVersion: number | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    Product: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      name: string;
      /**
       * @description with its paragraph, as it is classified today
       * @example 5A991
       */
      eccn: string;
      /** @description of the entry; null: not known */
      paragraph: string | null;
      reasonsForControl: (
        'AT' | 'CB' | 'CC' | 'CW' | 'EI' | 'FC' | 'MT' | 'NP' | 'NS' | 'RS' | 'SI' | 'SL' | 'SS' | 'UN'
      )[];
      /** @description the version that is in force today; null: as it was typed with the product */
      classification: components['schemas']['ProductClassification'] | null;
      model: string | null;
      manufacturer: string | null;
      unit: string;
      unitPrice: components['schemas']['MoneyDto'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
    };
    EditProductDto: {
      name?: string;
      model?: string | null;
      manufacturer?: string | null;
      unit?: string;
      unitPrice?: components['schemas']['MoneyDto'];
    };
    CreateEndpointDto: {
      /**
       * Format: uri
       * @example https://hooks.supplier.example/ninety
       */
      url: string;
      /** @description of those that are sent in the posture; empty: all that the audience may see */
      eventTypes?:
        | (
            | 'application.registered'
            | 'application.information_requested'
            | 'application.information_received'
            | 'application.hold_placed'
            | 'application.hold_released'
            | 'application.referred'
            | 'application.position_recorded'
            | 'application.escalated'
            | 'application.escalation_decided'
            | 'application.assurances_initiated'
            | 'application.intent_to_deny'
            | 'application.intent_to_deny_response'
            | 'application.intent_to_deny_withdrawn'
            | 'application.approved'
            | 'application.denied'
            | 'application.returned_without_action'
            | 'application.no_license_required'
            | 'application.withdrawn'
            | 'application.appeal_filed'
            | 'application.appeal_decided'
            | 'application.appeal_paper_filed'
            | 'application.requirement_changed'
            | 'application.stalled'
            | 'application.observed'
            | 'application.superseded'
            | 'license.issued'
            | 'license.recorded'
            | 'license.superseded'
            | 'license.shipment_recorded'
            | 'license.shipment_voided'
            | 'license.shipment_returned'
            | 'license.release_recorded'
            | 'license.balance_low'
            | 'license.amended'
            | 'license.transferred'
            | 'license.party_listed'
            | 'license.expiring'
            | 'license.exhausted'
            | 'license.suspended'
            | 'license.reinstated'
            | 'license.revoked'
            | 'license.notice_voided'
            | 'license.expired'
            | 'duty.warning'
            | 'duty.overdue'
            | 'duty.escalated'
            | 'duty.met'
            | 'duty.met_voided'
            | 'authorization.recorded'
            | 'authorization.withdrawn'
            | 'order.held'
            | 'order.released'
            | 'review.requested'
            | 'review.approved'
            | 'review.returned'
            | 'review.reminder'
            | 'review.overdue'
            | 'review.overridden'
            | 'proposal.made'
            | 'proposal.accepted'
            | 'proposal.dismissed'
            | 'determination.changed'
            | 'product.classification_touched'
            | 'clock.warning'
            | 'clock.missed'
            | 'clock.outside_target'
            | 'clock.unknown'
            | 'screening.alert_opened'
            | 'entity_list.updated'
            | 'endpoint.disabled'
            | 'endpoint.enabled'
          )[]
        | null;
      description?: string | null;
      /** @description deliveries at once, by one process; 64 when left out */
      maxInFlight?: number | null;
    };
    Sentence: {
      code: string;
      /** @description what stands in it, by name */
      params: {
        [key: string]: unknown;
      };
      /** @description in English */
      text: string;
    };
    EndpointWithSecret: {
      /** Format: uuid */
      id: string;
      /** Format: uri */
      url: string;
      /** @description of those that are sent in the posture; empty: all that the audience may see */
      eventTypes: (
        | 'application.registered'
        | 'application.information_requested'
        | 'application.information_received'
        | 'application.hold_placed'
        | 'application.hold_released'
        | 'application.referred'
        | 'application.position_recorded'
        | 'application.escalated'
        | 'application.escalation_decided'
        | 'application.assurances_initiated'
        | 'application.intent_to_deny'
        | 'application.intent_to_deny_response'
        | 'application.intent_to_deny_withdrawn'
        | 'application.approved'
        | 'application.denied'
        | 'application.returned_without_action'
        | 'application.no_license_required'
        | 'application.withdrawn'
        | 'application.appeal_filed'
        | 'application.appeal_decided'
        | 'application.appeal_paper_filed'
        | 'application.requirement_changed'
        | 'application.stalled'
        | 'application.observed'
        | 'application.superseded'
        | 'license.issued'
        | 'license.recorded'
        | 'license.superseded'
        | 'license.shipment_recorded'
        | 'license.shipment_voided'
        | 'license.shipment_returned'
        | 'license.release_recorded'
        | 'license.balance_low'
        | 'license.amended'
        | 'license.transferred'
        | 'license.party_listed'
        | 'license.expiring'
        | 'license.exhausted'
        | 'license.suspended'
        | 'license.reinstated'
        | 'license.revoked'
        | 'license.notice_voided'
        | 'license.expired'
        | 'duty.warning'
        | 'duty.overdue'
        | 'duty.escalated'
        | 'duty.met'
        | 'duty.met_voided'
        | 'authorization.recorded'
        | 'authorization.withdrawn'
        | 'order.held'
        | 'order.released'
        | 'review.requested'
        | 'review.approved'
        | 'review.returned'
        | 'review.reminder'
        | 'review.overdue'
        | 'review.overridden'
        | 'proposal.made'
        | 'proposal.accepted'
        | 'proposal.dismissed'
        | 'determination.changed'
        | 'product.classification_touched'
        | 'clock.warning'
        | 'clock.missed'
        | 'clock.outside_target'
        | 'clock.unknown'
        | 'screening.alert_opened'
        | 'entity_list.updated'
        | 'endpoint.disabled'
        | 'endpoint.enabled'
      )[];
      description: string | null;
      /** @enum {string} */
      audience: 'applicant' | 'government';
      /** Format: uuid */
      supplierId: string | null;
      /** @enum {string|null} */
      agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      /** @description deliveries at once, by one process */
      maxInFlight: number;
      disabled: boolean;
      /** Format: date-time */
      disabledAt: string | null;
      disabledReason: string | null;
      /** @description the reason, for a program; null also of what an earlier release disabled */
      disabledBecause: components['schemas']['Sentence'] | null;
      /** Format: date-time */
      createdAt: string;
      /** @description absent when an Idempotency-Key is replayed */
      secret?: string;
    };
    Endpoint: {
      /** Format: uuid */
      id: string;
      /** Format: uri */
      url: string;
      /** @description of those that are sent in the posture; empty: all that the audience may see */
      eventTypes: (
        | 'application.registered'
        | 'application.information_requested'
        | 'application.information_received'
        | 'application.hold_placed'
        | 'application.hold_released'
        | 'application.referred'
        | 'application.position_recorded'
        | 'application.escalated'
        | 'application.escalation_decided'
        | 'application.assurances_initiated'
        | 'application.intent_to_deny'
        | 'application.intent_to_deny_response'
        | 'application.intent_to_deny_withdrawn'
        | 'application.approved'
        | 'application.denied'
        | 'application.returned_without_action'
        | 'application.no_license_required'
        | 'application.withdrawn'
        | 'application.appeal_filed'
        | 'application.appeal_decided'
        | 'application.appeal_paper_filed'
        | 'application.requirement_changed'
        | 'application.stalled'
        | 'application.observed'
        | 'application.superseded'
        | 'license.issued'
        | 'license.recorded'
        | 'license.superseded'
        | 'license.shipment_recorded'
        | 'license.shipment_voided'
        | 'license.shipment_returned'
        | 'license.release_recorded'
        | 'license.balance_low'
        | 'license.amended'
        | 'license.transferred'
        | 'license.party_listed'
        | 'license.expiring'
        | 'license.exhausted'
        | 'license.suspended'
        | 'license.reinstated'
        | 'license.revoked'
        | 'license.notice_voided'
        | 'license.expired'
        | 'duty.warning'
        | 'duty.overdue'
        | 'duty.escalated'
        | 'duty.met'
        | 'duty.met_voided'
        | 'authorization.recorded'
        | 'authorization.withdrawn'
        | 'order.held'
        | 'order.released'
        | 'review.requested'
        | 'review.approved'
        | 'review.returned'
        | 'review.reminder'
        | 'review.overdue'
        | 'review.overridden'
        | 'proposal.made'
        | 'proposal.accepted'
        | 'proposal.dismissed'
        | 'determination.changed'
        | 'product.classification_touched'
        | 'clock.warning'
        | 'clock.missed'
        | 'clock.outside_target'
        | 'clock.unknown'
        | 'screening.alert_opened'
        | 'entity_list.updated'
        | 'endpoint.disabled'
        | 'endpoint.enabled'
      )[];
      description: string | null;
      /** @enum {string} */
      audience: 'applicant' | 'government';
      /** Format: uuid */
      supplierId: string | null;
      /** @enum {string|null} */
      agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      /** @description deliveries at once, by one process */
      maxInFlight: number;
      disabled: boolean;
      /** Format: date-time */
      disabledAt: string | null;
      disabledReason: string | null;
      /** @description the reason, for a program; null also of what an earlier release disabled */
      disabledBecause: components['schemas']['Sentence'] | null;
      /** Format: date-time */
      createdAt: string;
    };
    EditEndpointDto: {
      /** Format: uri */
      url?: string;
      eventTypes?: (
        | 'application.registered'
        | 'application.information_requested'
        | 'application.information_received'
        | 'application.hold_placed'
        | 'application.hold_released'
        | 'application.referred'
        | 'application.position_recorded'
        | 'application.escalated'
        | 'application.escalation_decided'
        | 'application.assurances_initiated'
        | 'application.intent_to_deny'
        | 'application.intent_to_deny_response'
        | 'application.intent_to_deny_withdrawn'
        | 'application.approved'
        | 'application.denied'
        | 'application.returned_without_action'
        | 'application.no_license_required'
        | 'application.withdrawn'
        | 'application.appeal_filed'
        | 'application.appeal_decided'
        | 'application.appeal_paper_filed'
        | 'application.requirement_changed'
        | 'application.stalled'
        | 'application.observed'
        | 'application.superseded'
        | 'license.issued'
        | 'license.recorded'
        | 'license.superseded'
        | 'license.shipment_recorded'
        | 'license.shipment_voided'
        | 'license.shipment_returned'
        | 'license.release_recorded'
        | 'license.balance_low'
        | 'license.amended'
        | 'license.transferred'
        | 'license.party_listed'
        | 'license.expiring'
        | 'license.exhausted'
        | 'license.suspended'
        | 'license.reinstated'
        | 'license.revoked'
        | 'license.notice_voided'
        | 'license.expired'
        | 'duty.warning'
        | 'duty.overdue'
        | 'duty.escalated'
        | 'duty.met'
        | 'duty.met_voided'
        | 'authorization.recorded'
        | 'authorization.withdrawn'
        | 'order.held'
        | 'order.released'
        | 'review.requested'
        | 'review.approved'
        | 'review.returned'
        | 'review.reminder'
        | 'review.overdue'
        | 'review.overridden'
        | 'proposal.made'
        | 'proposal.accepted'
        | 'proposal.dismissed'
        | 'determination.changed'
        | 'product.classification_touched'
        | 'clock.warning'
        | 'clock.missed'
        | 'clock.outside_target'
        | 'clock.unknown'
        | 'screening.alert_opened'
        | 'entity_list.updated'
        | 'endpoint.disabled'
        | 'endpoint.enabled'
      )[];
      description?: string | null;
      /** @description deliveries at once, by one process */
      maxInFlight?: number;
      /** @description what comes while disabled is kept as skipped */
      disabled?: boolean;
    };
    DeliveriesDue: {
      /** @description how many will be sent */
      deliveries: number;
    };
    RedeliveriesDto: {
      /** @description deliveries to the endpoint, whatever became of them; named twice, one is sent once */
      deliveryIds: string[];
    };
    RecoverDto: {
      /**
       * Format: date-time
       * @description resend what was not delivered since; may be left out where an application is named
       * @example 2019-07-22T14:00:00Z
       */
      since?: string | null;
      /**
       * Format: date-time
       * @description and until when, itself not included
       */
      until?: string | null;
      /**
       * Format: uuid
       * @description of this application alone
       */
      applicationId?: string | null;
      /** @description exactly these numbers of the application's events, whatever became of them, to fill a gap */
      sequences?: number[] | null;
    };
    DeliveryAttempt: {
      /** Format: date-time */
      at: string;
      responseStatus: number | null;
      durationMs: number;
      responseExcerpt: string | null;
      error: string | null;
    };
    Delivery: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      eventId: string;
      /** Format: uuid */
      endpointId: string;
      /** @description what happened: the type of the event */
      eventType: string;
      /**
       * Format: uuid
       * @description the application that it is about, where it is about one
       */
      applicationId: string | null;
      /** @enum {string} */
      status: 'pending' | 'succeeded' | 'failed' | 'exhausted' | 'skipped';
      /** Format: date-time */
      nextAttemptAt: string | null;
      attempts: components['schemas']['DeliveryAttempt'][];
      /**
       * Format: date-time
       * @description when it was made: with the event, or when a gap was filled
       */
      createdAt: string;
    };
    DeliveryWithBody: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      eventId: string;
      /** Format: uuid */
      endpointId: string;
      /** @description what happened: the type of the event */
      eventType: string;
      /**
       * Format: uuid
       * @description the application that it is about, where it is about one
       */
      applicationId: string | null;
      /** @enum {string} */
      status: 'pending' | 'succeeded' | 'failed' | 'exhausted' | 'skipped';
      /** Format: date-time */
      nextAttemptAt: string | null;
      attempts: components['schemas']['DeliveryAttempt'][];
      /**
       * Format: date-time
       * @description when it was made: with the event, or when a gap was filled
       */
      createdAt: string;
      /** @description the body, byte for byte as it is signed and sent */
      body: string;
    };
    Notice: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      kind: 'endpoint_disabled' | 'webhook_networks_undecided';
      /** @description the path of what it is about */
      resource: string;
      /** Format: date-time */
      since: string;
      detail: string;
    };
    CheckpointKey: {
      /** @enum {string} */
      kty: 'OKP';
      /** @enum {string} */
      crv: 'Ed25519';
      x: string;
      kid: string;
      /** @enum {string} */
      alg: 'EdDSA';
      /** @enum {string} */
      use: 'sig';
    };
    CheckpointKeys: {
      keys: components['schemas']['CheckpointKey'][];
    };
    SentEvent: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      type:
        | 'application.registered'
        | 'application.information_requested'
        | 'application.information_received'
        | 'application.hold_placed'
        | 'application.hold_released'
        | 'application.referred'
        | 'application.position_recorded'
        | 'application.escalated'
        | 'application.escalation_decided'
        | 'application.assurances_initiated'
        | 'application.intent_to_deny'
        | 'application.intent_to_deny_response'
        | 'application.intent_to_deny_withdrawn'
        | 'application.approved'
        | 'application.denied'
        | 'application.returned_without_action'
        | 'application.no_license_required'
        | 'application.withdrawn'
        | 'application.appeal_filed'
        | 'application.appeal_decided'
        | 'application.appeal_paper_filed'
        | 'application.requirement_changed'
        | 'application.stalled'
        | 'application.observed'
        | 'application.superseded'
        | 'license.issued'
        | 'license.recorded'
        | 'license.superseded'
        | 'license.shipment_recorded'
        | 'license.shipment_voided'
        | 'license.shipment_returned'
        | 'license.release_recorded'
        | 'license.balance_low'
        | 'license.amended'
        | 'license.transferred'
        | 'license.party_listed'
        | 'license.expiring'
        | 'license.exhausted'
        | 'license.suspended'
        | 'license.reinstated'
        | 'license.revoked'
        | 'license.notice_voided'
        | 'license.expired'
        | 'duty.warning'
        | 'duty.overdue'
        | 'duty.escalated'
        | 'duty.met'
        | 'duty.met_voided'
        | 'authorization.recorded'
        | 'authorization.withdrawn'
        | 'order.held'
        | 'order.released'
        | 'review.requested'
        | 'review.approved'
        | 'review.returned'
        | 'review.reminder'
        | 'review.overdue'
        | 'review.overridden'
        | 'proposal.made'
        | 'proposal.accepted'
        | 'proposal.dismissed'
        | 'determination.changed'
        | 'product.classification_touched'
        | 'clock.warning'
        | 'clock.missed'
        | 'clock.outside_target'
        | 'clock.unknown'
        | 'screening.alert_opened'
        | 'entity_list.updated'
        | 'endpoint.disabled'
        | 'endpoint.enabled';
      /** Format: date-time */
      timestamp: string;
      /** @description what it tells, of each type its own */
      data: {
        [key: string]: unknown;
      };
    };
    NetworkGrant: {
      /** Format: uuid */
      supplierId: string;
      /** @description null: nobody has decided */
      networks: string[] | null;
      /** Format: uuid */
      grantedBy: string | null;
      /** Format: date-time */
      grantedAt: string | null;
    };
    NetworksDto: {
      /**
       * @description those of WEBHOOK_ALLOWED_NETWORKS that its endpoints may reach; null: nobody has decided
       * @example [
       *       "10.20.0.0/16"
       *     ]
       */
      networks: string[] | null;
    };
    ListedAddress: {
      lines: string[];
      city?: string;
      region?: string;
      postalCode?: string;
      /** @example CN */
      country: string | null;
    };
    ListMeaning: {
      /** @description the list, by name */
      list: string;
      text: string;
      citation: string;
    };
    FootnoteMeaning: {
      footnote: string;
      /** @description null: a footnote that is not known */
      text: string | null;
      citation: string;
    };
    Entry: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      source: 'EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'SSI' | 'FSE' | 'CAP' | 'CMIC' | 'ISN' | 'DTC';
      name: string;
      aliases: string[];
      /** @example CN */
      country: string | null;
      addresses: components['schemas']['ListedAddress'][];
      /** @description all countries that it is listed in, its own first */
      countries: string[];
      licenseRequirement: string | null;
      licenseReviewPolicy: string | null;
      federalRegisterNotices: string[];
      footnotes: string[];
      /** @description of a sanction, such as SDGT; null where the file said none */
      programs: string[] | null;
      /** Format: date */
      effectiveOn: string | null;
      /**
       * Format: date
       * @description the last day, where the file says one
       */
      endsOn: string | null;
      /** Format: date */
      removedOn: string | null;
      /** @description not of an entry among the changes */
      meaning?: components['schemas']['ListMeaning'];
      /** @description not of an entry among the changes */
      footnoteMeanings?: components['schemas']['FootnoteMeaning'][];
    };
    Difference: {
      field: string;
      added: string[];
      removed: string[];
      /** @description the same for people to read */
      text: string;
    };
    EntryChange: {
      version: number;
      /** Format: date */
      effectiveOn: string;
      /** @enum {string} */
      change: 'added' | 'changed' | 'removed' | 'listed_again';
      differences: components['schemas']['Difference'][];
    };
    RejectedRow: {
      /** @description which sentence it is; absent of what an earlier release kept */
      code?: string;
      /** @description what it says of this case, by name */
      params?: {
        [key: string]: unknown;
      };
      line: number;
      reason: string;
    };
    NotUnderstood: {
      line: number;
      field: string;
      /** @description what was not understood, as it stands in the file */
      value: string;
    };
    ImportResult: {
      version: number;
      added: number;
      removed: number;
      changed: number;
      unchanged: number;
      /** @description entries that are kept, because a row that could not be read may be about them */
      kept: number;
      /** @description rows whose entry ended before the version is in force */
      expired: number;
      /** @description rows of other lists */
      skipped: number;
      /** @description the first of them */
      rejected: components['schemas']['RejectedRow'][];
      rejectedCount: number;
      /** @description the first of them */
      notUnderstood: components['schemas']['NotUnderstood'][];
      notUnderstoodCount: number;
    };
    EditionDifferenceCount: {
      /** @enum {string} */
      difference:
        | 'only_in_file'
        | 'only_in_version'
        | 'names'
        | 'country'
        | 'addresses'
        | 'footnotes'
        | 'programs'
        | 'licenseRequirement'
        | 'licenseReviewPolicy'
        | 'federalRegisterNotices'
        | 'effectiveOn'
        | 'endsOn';
      entries: number;
    };
    NotCompared: {
      /** @enum {string} */
      source: 'EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'SSI' | 'FSE' | 'CAP' | 'CMIC' | 'ISN' | 'DTC';
      /** @enum {string} */
      field:
        | 'names'
        | 'country'
        | 'addresses'
        | 'footnotes'
        | 'programs'
        | 'licenseRequirement'
        | 'licenseReviewPolicy'
        | 'federalRegisterNotices'
        | 'effectiveOn'
        | 'endsOn';
    };
    EditionFieldDifference: {
      /**
       * @description names: the name and the aliases
       * @enum {string}
       */
      field:
        | 'names'
        | 'country'
        | 'addresses'
        | 'footnotes'
        | 'programs'
        | 'licenseRequirement'
        | 'licenseReviewPolicy'
        | 'federalRegisterNotices'
        | 'effectiveOn'
        | 'endsOn';
      onlyInFile: string[];
      onlyInVersion: string[];
    };
    DifferingEntry: {
      /** @enum {string} */
      in: 'file' | 'version' | 'both';
      /** @enum {string} */
      source: 'EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'SSI' | 'FSE' | 'CAP' | 'CMIC' | 'ISN' | 'DTC';
      name: string;
      /** @example CN */
      country: string | null;
      /**
       * Format: uuid
       * @description the entry of the version; null: only the file has it
       */
      entryId: string | null;
      differences: components['schemas']['EditionFieldDifference'][];
    };
    EditionComparison: {
      /** @description the version compared with; 0: the empty list */
      against: number;
      sources: ('EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'SSI' | 'FSE' | 'CAP' | 'CMIC' | 'ISN' | 'DTC')[];
      /** @description of the file */
      sha256: string;
      inFile: number;
      inVersion: number;
      inBoth: number;
      /** @description entries of both without a difference */
      alike: number;
      /** @description how many entries have each */
      counts: components['schemas']['EditionDifferenceCount'][];
      /** @description what one of the two says of no entry of a list, and is not compared */
      notCompared: components['schemas']['NotCompared'][];
      /** @description rows of the file that could not be used */
      rejected: number;
      /** @description fields of the file that were not understood */
      notUnderstood: number;
      data: components['schemas']['DifferingEntry'][];
      nextCursor: string | null;
    };
    HeldCounts: {
      added: number;
      removed: number;
      changed: number;
      unchanged: number;
    };
    HeldList: {
      /** Format: uuid */
      id: string;
      reason: string;
      /** @description the reason, for a program; null of what an earlier release held */
      because: components['schemas']['Sentence'] | null;
      url: string;
      sha256: string;
      /** @enum {string} */
      format: 'csv' | 'json' | 'xml';
      /** @description null: it could not be read */
      counts: components['schemas']['HeldCounts'] | null;
      /** Format: date-time */
      heldAt: string;
      /** @enum {string|null} */
      decision: 'applied' | 'discarded' | null;
      /** Format: uuid */
      decidedBy: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      decisionReason: string | null;
    };
    HeldDecisionDto: {
      /** @example Compared with the Federal Register: the removals are right. */
      reason: string;
    };
    ListVersion: {
      version: number;
      /** Format: date */
      effectiveOn: string;
      /** Format: date-time */
      importedAt: string;
      /**
       * Format: uuid
       * @description null: the service fetched it by itself
       */
      importedBy: string | null;
      sourceSha256: string;
      entries: number;
      added: number;
      removed: number;
      changed: number;
      unchanged: number;
      kept: number;
      expired: number;
      skipped: number;
      rejected: number;
      notUnderstood: number;
      /** @description the lists that the file was a snapshot of */
      sources: ('EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'SSI' | 'FSE' | 'CAP' | 'CMIC' | 'ISN' | 'DTC')[];
    };
    ChangedEntry: {
      before: components['schemas']['Entry'];
      after: components['schemas']['Entry'];
      differences: components['schemas']['Difference'][];
    };
    VersionChanges: {
      version: number;
      /** @description the version compared with; 0: the empty list */
      against: number;
      added: components['schemas']['Entry'][];
      removed: components['schemas']['Entry'][];
      changed: components['schemas']['ChangedEntry'][];
    };
    LawRejectedRow: {
      /** @description which sentence it is; absent of what an earlier release kept */
      code?: string;
      /** @description what it says of this case, by name */
      params?: {
        [key: string]: unknown;
      };
      line: number;
      reason: string;
    };
    LawImportResult: {
      /** @enum {string} */
      kind: 'ccl' | 'country_chart' | 'country_groups' | 'license_exceptions' | 'ecfr';
      /** @description counted over all laws, and those of ecfr over the lists; where nothing is another, the version that is in force already */
      version: number;
      added: number;
      removed: number;
      changed: number;
      unchanged: number;
      /** @description rows of the version before that stay, because a row that could not be used may be about them */
      kept: number;
      /** @description rows that could not be used, the first of them */
      rejected: components['schemas']['LawRejectedRow'][];
      rejectedCount: number;
      /** @description rows that are used, with what they lack or say oddly, the first of them */
      noted: components['schemas']['LawRejectedRow'][];
      notedCount: number;
    };
    LawVersion: {
      version: number;
      /** @enum {string} */
      kind: 'ccl' | 'country_chart' | 'country_groups' | 'license_exceptions';
      /** Format: date */
      effectiveOn: string;
      /** Format: date-time */
      importedAt: string;
      /**
       * Format: uuid
       * @description null: the service itself
       */
      importedBy: string | null;
      sourceSha256: string;
      /** @description whether it is what the program ships: a few facts, not the whole law */
      starter: boolean;
      /** @description the version that it is compared with; null: there was none */
      against: number | null;
      rows: number;
      added: number;
      removed: number;
      changed: number;
      unchanged: number;
      kept: number;
      rejected: number;
      noted: number;
    };
    LawDifference: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      field: string;
      /** @description the same for people to read */
      text: string;
    };
    LawRowChange: {
      /** @description the entry, the country or the symbol */
      key: string;
      name: string;
      /** @enum {string} */
      change: 'added' | 'changed' | 'removed';
      differences: components['schemas']['LawDifference'][];
    };
    LawChanges: {
      version: number;
      /** @enum {string} */
      kind: 'ccl' | 'country_chart' | 'country_groups' | 'license_exceptions';
      /** @description the version compared with; null: there was none */
      against: number | null;
      changes: components['schemas']['LawRowChange'][];
      rejected: components['schemas']['LawRejectedRow'][];
      noted: components['schemas']['LawRejectedRow'][];
    };
    EccnSummary: {
      eccn: string;
      heading: string;
      reasonsForControl: string[];
    };
    EccnRequirement: {
      /** @description what is controlled, and for which reason */
      control: string;
      /** @description the column of the Country Chart, or the rule in its place */
      basis: string;
    };
    EccnException: {
      symbol: string;
      text: string;
    };
    EccnParagraph: {
      paragraph: string;
      text: string;
    };
    LawEdition: {
      version: number;
      /** Format: date */
      effectiveOn: string;
      /** @description whether it is what the program ships: a few facts, not the whole law */
      starter: boolean;
    };
    Eccn: {
      eccn: string;
      heading: string;
      reasonsForControl: string[];
      category: string;
      productGroup: string;
      /** @description none: what asks for a license stands elsewhere, or could not be read */
      requirements: components['schemas']['EccnRequirement'][];
      /** @description the list based exceptions, as the entry says them */
      exceptions: components['schemas']['EccnException'][];
      staConditions: string | null;
      /** @description null: they are not known */
      paragraphs: components['schemas']['EccnParagraph'][] | null;
      /** Format: date */
      on: string;
      edition: components['schemas']['LawEdition'];
      citation: string;
      /** @description what to know of what it goes by */
      notices: components['schemas']['Sentence'][];
    };
    LawCountry: {
      /** @example CN */
      country: string;
      /** @description as the chart, or else the groups, write it */
      name: string;
      /** @description the columns of the Country Chart with an X */
      marks: string[];
      /** @description its footnotes there */
      footnotes: string[];
      /** @description what stands in the place of marks; null: a row of marks, or none */
      pointer: string | null;
      /** @description the Country Groups that it is in */
      groups: string[];
      /** Format: date */
      on: string;
      /** @description null: it is not on the chart that is loaded */
      chart: components['schemas']['LawEdition'] | null;
      /** @description null: it is in no groups that are loaded */
      countryGroups: components['schemas']['LawEdition'] | null;
      /** @description what to know of what it goes by */
      notices: components['schemas']['Sentence'][];
    };
    LawPolicy: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'in_force' | 'stayed' | 'not_enforced';
      /** Format: date */
      from: string;
      /** Format: date */
      until: string | null;
      cites: string[];
      text: string;
      source: string;
      /** Format: date */
      asOf: string;
      /**
       * Format: uuid
       * @description null: the program ships it
       */
      recordedBy: string | null;
      /** Format: date-time */
      recordedAt: string;
      /** Format: date */
      on: string;
      /**
       * @description what holds on the day asked for
       * @enum {string}
       */
      stateOn: 'in_force' | 'stayed' | 'not_enforced';
      /** @description what is to be checked; null: nothing */
      notice: components['schemas']['Sentence'] | null;
    };
    LawPolicyVersion: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'in_force' | 'stayed' | 'not_enforced';
      /** Format: date */
      from: string;
      /** Format: date */
      until: string | null;
      cites: string[];
      text: string;
      source: string;
      /** Format: date */
      asOf: string;
      /**
       * Format: uuid
       * @description null: the program ships it
       */
      recordedBy: string | null;
      /** Format: date-time */
      recordedAt: string;
    };
    LawPolicyHistory: {
      id: string;
      version: number;
      /** @enum {string} */
      state: 'in_force' | 'stayed' | 'not_enforced';
      /** Format: date */
      from: string;
      /** Format: date */
      until: string | null;
      cites: string[];
      text: string;
      source: string;
      /** Format: date */
      asOf: string;
      /**
       * Format: uuid
       * @description null: the program ships it
       */
      recordedBy: string | null;
      /** Format: date-time */
      recordedAt: string;
      /** Format: date */
      on: string;
      /**
       * @description what holds on the day asked for
       * @enum {string}
       */
      stateOn: 'in_force' | 'stayed' | 'not_enforced';
      /** @description what is to be checked; null: nothing */
      notice: components['schemas']['Sentence'] | null;
      /** @description all that was recorded, the newest first */
      versions: components['schemas']['LawPolicyVersion'][];
    };
    LawPolicyDto: {
      /**
       * @description stayed: the text is suspended; not_enforced: it stands, and the agency says that it does not enforce it
       * @enum {string}
       */
      state: 'in_force' | 'stayed' | 'not_enforced';
      /**
       * Format: date
       * @example 2025-11-10
       */
      from: string;
      /**
       * Format: date
       * @description the last day of that state; left out: no end is known
       */
      until?: string | null;
      /** @description the paragraphs that it is about */
      cites: string[];
      text: string;
      /** @description where it was read */
      source: string;
      /**
       * Format: date
       * @description the day on which somebody last looked
       */
      asOf: string;
    };
    LawFetch: {
      /** @enum {string} */
      kind: 'ccl' | 'country_chart' | 'country_groups' | 'license_exceptions';
      url: string;
      /** Format: date-time */
      fetchedAt: string;
      outcome: string;
    };
    LawHeldCounts: {
      added: number;
      removed: number;
      changed: number;
      unchanged: number;
    };
    HeldLaw: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'ccl' | 'country_chart' | 'country_groups' | 'license_exceptions';
      because: components['schemas']['Sentence'];
      url: string;
      sha256: string;
      /** @enum {string} */
      format: 'csv' | 'json';
      /** @description null: it could not be read */
      counts: components['schemas']['LawHeldCounts'] | null;
      /** Format: date-time */
      heldAt: string;
      /** @enum {string|null} */
      decision: 'applied' | 'discarded' | null;
      /** Format: uuid */
      decidedBy: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      decisionReason: string | null;
    };
    ClassificationDocumentDto: {
      /**
       * @description its number, such as a CCATS number
       * @example G123456
       */
      number?: string | null;
      /**
       * Format: date
       * @description its date
       */
      date?: string | null;
    };
    ClassifyProductDto: {
      /** @example 5A991 */
      eccn: string;
      /**
       * @description of the entry, where the ECCN is said without it
       * @example b.2
       */
      paragraph?: string | null;
      /** @description those of the loaded list, from which they are taken when left out; needed where it has no such entry */
      reasonsForControl?:
        | ('AT' | 'CB' | 'CC' | 'CW' | 'EI' | 'FC' | 'MT' | 'NP' | 'NS' | 'RS' | 'SI' | 'SL' | 'SS' | 'UN')[]
        | null;
      /**
       * Format: date
       * @description the first day of it, in the past or in the future
       */
      validFrom: string;
      /**
       * @example self
       * @enum {string}
       */
      basis: 'self' | 'ccats' | 'ruling' | 'manufacturer';
      /** @description what it goes by; a ruling and a CCATS have a number, which is taken from an answered request */
      document?: components['schemas']['ClassificationDocumentDto'] | null;
      /**
       * Format: uuid
       * @description the classification request that was answered by it
       */
      applicationId?: string | null;
      note?: string | null;
    };
    ClassificationDocument: {
      /** Format: uuid */
      id: string;
      kind: string;
      fileName: string;
      /** @description what it is by its content */
      mediaType: string;
      size: number;
      sha256: string;
      /** Format: uuid */
      uploadedBy: string;
      /** Format: date-time */
      createdAt: string;
    };
    RecordedProductClassification: {
      /** Format: uuid */
      id: string;
      /** @example 5A991 */
      eccn: string;
      /** @description null: not known */
      paragraph: string | null;
      reasonsForControl: (
        'AT' | 'CB' | 'CC' | 'CW' | 'EI' | 'FC' | 'MT' | 'NP' | 'NS' | 'RS' | 'SI' | 'SL' | 'SS' | 'UN'
      )[];
      /** Format: date */
      validFrom: string;
      /** @enum {string} */
      basis: 'self' | 'ccats' | 'ruling' | 'manufacturer';
      /** @description the document that it goes by */
      document: components['schemas']['ClassificationSource'] | null;
      /**
       * Format: uuid
       * @description the classification request that was answered by it
       */
      applicationId: string | null;
      note: string | null;
      /** @description the version of the Commerce Control List that the reasons are from; null: they were typed */
      lawVersion: number | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      documents: components['schemas']['ClassificationDocument'][];
    };
    ClassificationProposal: {
      /** Format: uuid */
      applicationId: string;
      /** @description its place in the request, from 0 */
      item: number;
      description: string | null;
      model: string | null;
      manufacturer: string | null;
      /** @example 5A991 */
      eccn: string;
      /** @description the number of the answer; null: nobody said it */
      ccats: string | null;
      /**
       * Format: date
       * @description when it was answered; null: the day is not exactly known
       */
      answeredOn: string | null;
      /** @description products of the supplier with its model, or named as it is described */
      productIds: string[];
    };
    TouchedProduct: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      name: string;
      /** @example 5A991 */
      eccn: string;
      paragraph: string | null;
      /**
       * @description entry_removed; entry_changed: a row changed that is about its paragraph, as far as that is known; not_listed: the first whole list has no such entry
       * @enum {string}
       */
      touch: 'entry_removed' | 'entry_changed' | 'not_listed';
      /** @description what is otherwise than before */
      differences: components['schemas']['Sentence'][];
      /**
       * Format: date
       * @description from when the edition is in force
       */
      effectiveOn: string;
      /** @description the version of the list by which it is classified; null: by none */
      lawVersion: number | null;
    };
    ScreenedPartyDto: {
      /** @example Huawei Technologies Co., Ltd. */
      name: string;
      /** @enum {string|null} */
      kind?: 'organization' | 'person' | 'vessel' | 'unknown' | null;
      /** @example CN */
      country?: string | null;
      address?: string | null;
    };
    ScreenDto: {
      parties: components['schemas']['ScreenedPartyDto'][];
      /**
       * Format: date
       * @description screen against the list as it stood on this date
       */
      asOf?: string | null;
      /** @description as known then: a later correction does not count */
      knownAt?: string | null;
      /**
       * @description the least score of a match
       * @example 0.8
       */
      threshold?: number | null;
      /**
       * @description matches of the name for each party; addresses come besides
       * @example 10
       */
      limit?: number | null;
    };
    Feature: {
      /**
       * @description which reason it is, and the code of it for whoever says it in another language
       * @enum {string}
       */
      name:
        | 'same word'
        | 'spelling'
        | 'typing'
        | 'initial'
        | 'run together'
        | 'abbreviation'
        | 'acronym'
        | 'only in the name asked about'
        | 'only in the listed name'
        | 'ignored in the name asked about'
        | 'ignored in the listed name'
        | 'country'
        | 'address'
        | 'words differ'
        | 'more words'
        | 'little in common'
        | 'generic only'
        | 'numbers differ'
        | 'country added'
        | 'legal forms differ'
        | 'father differs'
        | 'many errors'
        | 'characters differ'
        | 'other form'
        | 'in common'
        | 'spelling differs'
        | 'letters in a row'
        | 'order'
        | 'given name'
        | 'length and kind'
        | 'same address'
        | 'same building'
        | 'same street'
        | 'same street number'
        | 'same room'
        | 'same floor'
        | 'room not given'
        | 'tower not given'
        | 'street number not given'
        | 'city not given'
        | 'another building named'
        | 'another street named';
      value: string | number;
      /** @description what it counts for */
      weight: number;
    };
    Explanation: {
      /** @description a sentence for the person who judges; its features say the same to a program */
      text: string;
      features: components['schemas']['Feature'][];
    };
    ScreeningMatch: {
      /** Format: uuid */
      entryId: string;
      /**
       * @description address: the entry is an address without a name, which the party uses
       * @enum {string}
       */
      kind: 'name' | 'address';
      name: string;
      matchedName: string;
      score: number;
      explanation: components['schemas']['Explanation'];
      licenseRequirement: string | null;
      licenseReviewPolicy: string | null;
      citations: string[];
      /**
       * @description the list that the entry is on
       * @enum {string|null}
       */
      source: 'EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'SSI' | 'FSE' | 'CAP' | 'CMIC' | 'ISN' | 'DTC' | null;
      meaning: components['schemas']['ListMeaning'] | null;
    };
    PartyMatches: {
      /** @description the party as it was asked about */
      query: components['schemas']['ScreenedPartyDto'];
      matches: components['schemas']['ScreeningMatch'][];
      /** @description what was compared with which version of the list and reaches the threshold nowhere */
      noMatch: components['schemas']['Sentence'][];
    };
    ScreeningResult: {
      /** Format: uuid */
      id: string;
      /** @description in the order of the parties */
      results: components['schemas']['PartyMatches'][];
      /** @description null: no version of the list was in force */
      listVersion: number | null;
      matcherVersion: string;
      threshold: number;
      warnings?: string[];
      /** @description the warnings, for a program */
      warningSentences?: components['schemas']['Sentence'][];
    };
    NamePairDto: {
      /** @example Huawei Tech. Co Ltd */
      query: string;
      /** @example Huawei Technologies Co., Ltd. */
      candidate: string;
      /**
       * @example organization
       * @enum {string|null}
       */
      kind?: 'organization' | 'person' | 'vessel' | 'unknown' | null;
    };
    CompareDto: {
      pairs: components['schemas']['NamePairDto'][];
    };
    NameComparison: {
      score: number;
      match: boolean;
      explanation: components['schemas']['Explanation'];
    };
    ComparisonResult: {
      /** @description in the order of the pairs */
      results: components['schemas']['NameComparison'][];
      threshold: number;
    };
    BacktestDto: {
      /**
       * @description the threshold to try
       * @example 0.85
       */
      threshold: number;
      /**
       * Format: uuid
       * @description whose parties; the caller's own when left out
       */
      supplierId?: string | null;
    };
    BacktestMatch: {
      /** Format: uuid */
      partyId: string;
      partyName: string;
      /** Format: uuid */
      entryId: string;
      name: string;
      matchedName: string;
      score: number;
      /**
       * @description of its alert; null: there is none
       * @enum {string|null}
       */
      status: 'open' | 'true_match' | 'false_positive' | 'closed' | null;
    };
    RaisedMatches: {
      count: number;
      /** @description the first of them */
      matches: components['schemas']['BacktestMatch'][];
    };
    DroppedMatches: {
      count: number;
      trueMatches: number;
      falsePositives: number;
      /** @description the first of them */
      matches: components['schemas']['BacktestMatch'][];
    };
    Backtest: {
      /** Format: uuid */
      supplierId: string;
      listVersion: number | null;
      threshold: number;
      presentThreshold: number;
      partiesScreened: number;
      unchanged: number;
      raised: components['schemas']['RaisedMatches'];
      dropped: components['schemas']['DroppedMatches'];
    };
    KeptScreening: {
      /** Format: uuid */
      id: string;
      listVersion: number | null;
      matcherVersion: string;
      threshold: number;
      limit: number;
      parties: components['schemas']['ScreenedPartyDto'][];
      results: components['schemas']['PartyMatches'][];
      /** Format: date-time */
      createdAt: string;
    };
    ReplayedScreening: {
      /** Format: uuid */
      id: string;
      listVersion: number | null;
      matcherVersion: string;
      threshold: number;
      limit: number;
      parties: components['schemas']['ScreenedPartyDto'][];
      results: components['schemas']['PartyMatches'][];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      replayedAt: string;
      /** @description the matcher's version */
      replayedWith: string;
      isIdentical: boolean;
      /** @description what it would be answered now */
      replayed: components['schemas']['PartyMatches'][];
    };
    SuppressionDto: {
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      entryId: string;
      /** @example Another company of the same name; registration number checked. */
      reason: string;
      /**
       * Format: date
       * @description the last day; until it is ended when left out
       */
      expiresOn?: string | null;
    };
    Suppression: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      entryId: string;
      reason: string;
      /**
       * Format: date
       * @description the last day; null: until it is ended
       */
      expiresOn: string | null;
      /** Format: uuid */
      createdBy: string;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: uuid
       * @description null: nobody did, or the service, when it expired or what it was about changed
       */
      endedBy: string | null;
      /** Format: date-time */
      endedAt: string | null;
    };
    OwnershipRuleAsOf: {
      inForce: boolean;
      /** Format: date */
      from: string | null;
      /** Format: date */
      until: string | null;
      /** @description the percentage of a party that brings it under the rule */
      thresholdPercent: number;
      citation: string;
    };
    OwnershipStep: {
      /** Format: uuid */
      partyId: string;
      name: string;
    };
    ListedOwner: {
      /** Format: uuid */
      partyId: string;
      name: string;
      entryIds: string[];
      /** @description whether its match was judged to be one */
      isConfirmed: boolean;
      /** @description what it holds of the party through this path */
      percentage: string;
      /** @description from the party to the owner, both included */
      path: components['schemas']['OwnershipStep'][];
    };
    Ownership: {
      /** Format: uuid */
      partyId: string;
      /** Format: date */
      asOf: string;
      rule: components['schemas']['OwnershipRuleAsOf'];
      listedPercentage: string;
      /** @description the same if the matches that nobody has judged yet are true */
      listedPercentageIfConfirmed: string;
      isBroughtIn: boolean;
      /** @description whether it would be if the rule were in force */
      wouldBeBroughtIn: boolean;
      owners: components['schemas']['ListedOwner'][];
      /** @description circles of holdings that the party's owners form */
      circles: components['schemas']['OwnershipStep'][][];
      /** @description false: there are more paths or circles than are named */
      namesAll: boolean;
    };
    RulePeriod: {
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description the last day; null: until further notice
       */
      until: string | null;
    };
    OwnershipRule: {
      isOn: boolean;
      periods: components['schemas']['RulePeriod'][];
    };
    RulePeriodDto: {
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description the last day; until further notice when left out
       */
      until?: string | null;
    };
    OwnershipRuleDto: {
      /** @description off: ownership brings no party under the rule, whatever the periods say */
      isOn: boolean;
      periods: components['schemas']['RulePeriodDto'][];
    };
    TouchedSupplier: {
      /** Format: uuid */
      id: string;
      name: string;
      /** @description how many of its parties */
      parties: number;
    };
    TouchedParty: {
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      supplierId: string;
      name: string;
      /** Format: uuid */
      entryId: string;
      /**
       * @description address: the entry is an address without a name, which the party uses
       * @enum {string}
       */
      kind: 'name' | 'address';
      matchedName: string;
      score: number;
      /** @enum {string} */
      change: 'added' | 'changed' | 'removed';
    };
    TouchedApplication: {
      /** Format: uuid */
      id: string;
      controlNumber: string;
      /** Format: uuid */
      supplierId: string;
    };
    TouchedLicense: {
      number: string;
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** Format: uuid */
      supplierId: string;
    };
    Impact: {
      version: number;
      suppliers: components['schemas']['TouchedSupplier'][];
      parties: components['schemas']['TouchedParty'][];
      applications: components['schemas']['TouchedApplication'][];
      licenses: components['schemas']['TouchedLicense'][];
    };
    Alert: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      entryId: string;
      /**
       * @description address: the entry is an address without a name, which the party uses
       * @enum {string}
       */
      kind: 'name' | 'address';
      /** @description which alerts of the party come as one: a word of their names, addresses, or an entry */
      family: string;
      score: number;
      matchedName: string;
      explanation: components['schemas']['Explanation'];
      /** @enum {string} */
      status: 'open' | 'true_match' | 'false_positive' | 'closed';
      reason: string | null;
      /** Format: uuid */
      decidedBy: string | null;
      /** Format: date-time */
      decidedAt: string | null;
      listVersion: number;
      matcherVersion: string;
      /**
       * Format: date-time
       * @description when there was nothing to judge any more; a verdict stays
       */
      closedAt: string | null;
      closedReason: string | null;
      /** Format: date-time */
      createdAt: string;
    };
    AlertGroup: {
      /** Format: uuid */
      partyId: string;
      partyName: string;
      /**
       * @description address: the entry is an address without a name, which the party uses
       * @enum {string}
       */
      kind: 'name' | 'address';
      /** @description the word that their names share; addresses; or the one entry */
      family: string;
      /** @description how many have the status that was asked for */
      count: number;
      /** @description how many nobody has judged */
      open: number;
      /** @description those with the status that was asked for, the best first; 100 at most */
      alerts: components['schemas']['Alert'][];
      /** @description for If-Match of a verdict on the group: another one as soon as anything of the party's alerts is */
      version: number;
    };
    AdjudicationDto: {
      /**
       * @example true_match
       * @enum {string}
       */
      verdict: 'true_match' | 'false_positive';
      /** @example Same name and address as the entry. */
      reason: string;
    };
    GivenReason: {
      /** @enum {string} */
      verdict: 'true_match' | 'false_positive';
      reason: string;
    };
    GivenReasons: {
      reasons: components['schemas']['GivenReason'][];
    };
    BatchProgress: {
      total: number;
      screened: number;
      matched: number;
      rejected: number;
    };
    ScreeningBatch: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string | null;
      fileSha256: string;
      listVersion: number;
      matcherVersion: string;
      threshold: number;
      /** @description so many are kept for each party */
      matches: number;
      /** @description what is said of a party that was screened and has no result */
      noMatch: components['schemas']['Sentence'];
      /** @enum {string} */
      status: 'running' | 'succeeded' | 'cancelled';
      progress: components['schemas']['BatchProgress'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: string | null;
    };
    BatchPartyDto: {
      /** @example Huawei Technologies Co., Ltd. */
      name: string;
      /** @enum {string|null} */
      kind?: 'organization' | 'person' | 'vessel' | 'unknown' | null;
      /** @example CN */
      country?: string | null;
      address?: string | null;
      /**
       * @description the caller's own name for the party
       * @example C-10023
       */
      reference?: string | null;
    };
    FieldError: {
      /** @description which sentence it is; absent of what an earlier release kept */
      code?: string;
      /** @description what it says of this case, by name */
      params?: {
        [key: string]: unknown;
      };
      /** @description a JSON Pointer */
      pointer: string;
      detail: string;
      /** @description the paragraph behind the rule */
      citation?: string | null;
    };
    ScreeningBatchResult: {
      line: number;
      /** @description null: it cannot be screened */
      query: components['schemas']['BatchPartyDto'] | null;
      matches: components['schemas']['ScreeningMatch'][];
      errors: components['schemas']['FieldError'][];
    };
    CreatePartyDto: {
      /**
       * Format: uuid
       * @description the supplier; the caller's when left out
       */
      supplierId?: string | null;
      /** @example Huawei Technologies Co., Ltd. */
      name: string;
      aliases?: string[] | null;
      /** @example CN */
      country: string;
      addresses?: components['schemas']['AddressDto'][] | null;
      /**
       * @example organization
       * @enum {string}
       */
      kind: 'organization' | 'person' | 'vessel' | 'unknown';
    };
    OwnerDto: {
      /** Format: uuid */
      partyId: string;
      /** @example 50.00 */
      percentage: string;
    };
    Party: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      name: string;
      aliases: string[];
      /** @example CN */
      country: string;
      addresses: components['schemas']['AddressDto'][];
      /** @enum {string} */
      kind: 'organization' | 'person' | 'vessel' | 'unknown';
      /** @description the version of the list that it was screened against last */
      screenedVersion: number | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      owners: components['schemas']['OwnerDto'][];
    };
    EditPartyDto: {
      name?: string;
      aliases?: string[] | null;
      /** @example CN */
      country?: string;
      addresses?: components['schemas']['AddressDto'][] | null;
      /** @enum {string} */
      kind?: 'organization' | 'person' | 'vessel' | 'unknown';
    };
    OwnersDto: {
      owners: components['schemas']['OwnerDto'][];
    };
    RegimeKindItems: {
      /** @description so many items in one application */
      most: number;
      /** @description the field of a filing that says why the authority takes more of them */
      unless?: string;
      citation: string;
    };
    RegimeKind: {
      id: string;
      name: string;
      /** @description how many items one application of the kind may have; absent: as many as any */
      items?: components['schemas']['RegimeKindItems'];
    };
    RegimeSummary: {
      id: string;
      authority: string;
      /**
       * Format: date
       * @description the day as of which its sources were read
       */
      lawAsOf: string;
      /** @description what may be applied for */
      kinds: components['schemas']['RegimeKind'][];
    };
    PackSchema: {
      $schema: string;
      title: string;
      description: string;
      /** @description one for each file of a pack */
      $defs: {
        [key: string]: unknown;
      };
    };
    Classification: {
      name: string;
      /** @description what its numbers look like, as a regular expression */
      number?: string;
    };
    Regime: {
      id: string;
      authority: string;
      /**
       * Format: date
       * @description the day as of which its sources were read
       */
      lawAsOf: string;
      /** @description what may be applied for */
      kinds: components['schemas']['RegimeKind'][];
      /** @description from the IANA database: today is the day there */
      timeZone: string;
      currency: string;
      sources: {
        [key: string]: unknown;
      }[];
      /** @description filing systems, and what their numbers look like */
      systems: {
        [key: string]: unknown;
      }[];
      /** @description the list by which items are classified */
      classification: components['schemas']['Classification'] | null;
      partyRoles: string[];
      /** @description of the roles, those who receive, the last one to receive first */
      receivers: string[];
      supportDocuments: string[];
      authorizations: {
        [key: string]: unknown;
      }[];
      /** @description the forms of the site on which applications are filed; null: no public text says their order */
      portal: {
        [key: string]: unknown;
      } | null;
      calendar: {
        [key: string]: unknown;
      };
      /** @description what an applicant can be told, in order */
      statuses: {
        [key: string]: unknown;
      }[];
      events: {
        [key: string]: unknown;
      }[];
      clocks: {
        [key: string]: unknown;
      }[];
      /** @description its own sentences, by their codes */
      words: {
        [key: string]: unknown;
      };
    };
    RegimeSimulateDto: {
      /**
       * @description what was recorded, in any order; a date is `on`, or `notAfter` with or without `notBefore`
       * @example [
       *       {
       *         "type": "filed",
       *         "on": "2026-03-02"
       *       }
       *     ]
       */
      events: ({
        type: string;
      } & {
        [key: string]: unknown;
      })[];
      /**
       * Format: date
       * @description the answer is for the end of this day
       * @example 2026-05-01
       */
      asOf: string;
      /** @description a kind of application of the regime; the first if left out */
      kind?: string | null;
    };
    KnownDays: {
      /** @description if nothing is hidden */
      atLeast: number;
      /** @description in any case */
      atMost: number;
    };
    RegimeClock: {
      clock: string;
      /** @description the request or notice that it is of, where there may be several */
      subject: string | null;
      /**
       * @description limit: it binds the authority; target: published, never missed; window: the applicant’s time; duty; term
       * @enum {string}
       */
      kind: 'limit' | 'target' | 'window' | 'duty' | 'term';
      startedOn:
        | string
        | {
            /** Format: date */
            notBefore: string;
            /** Format: date */
            notAfter: string;
          };
      /** @description the last day in time, as things are known */
      dueOn:
        | string
        | {
            /** Format: date */
            notBefore: string;
            /** Format: date */
            notAfter: string;
          };
      /**
       * @description unknown: it depends on what the applicant was not told
       * @enum {string}
       */
      state: 'running' | 'paused' | 'met' | 'missed' | 'outside' | 'lapsed' | 'cancelled' | 'unknown';
      /**
       * @description of the state. certain: whatever the applicant was not told; as_known: if nothing happened but what was recorded
       * @enum {string|null}
       */
      certainty: 'certain' | 'as_known' | null;
      completedOn:
        | (
            | string
            | {
                /** Format: date */
                notBefore: string;
                /** Format: date */
                notAfter: string;
              }
          )
        | null;
      /** @description days of the calendar */
      elapsedDays: components['schemas']['KnownDays'];
      countedDays: components['schemas']['KnownDays'];
      /** @description why it stands so, and what could change that */
      because: components['schemas']['Sentence'][];
      citation: string;
    };
    RegimeSimulation: {
      /** @description a status of the regime; null before the filing */
      status: string | null;
      /**
       * @description null: it depends on what the applicant was not told
       * @enum {string|null}
       */
      statusCertainty: 'certain' | 'as_known' | null;
      /** @enum {string|null} */
      outcome:
        | 'approved'
        | 'partly_approved'
        | 'denied'
        | 'returned'
        | 'not_required'
        | 'answered'
        | 'withdrawn'
        | 'closed'
        | null;
      clocks: components['schemas']['RegimeClock'][];
      /** @description types of event that may be recorded next */
      allowedEvents: string[];
    };
    PostureRegime: {
      id: string;
      authority: string;
      /**
       * Format: date
       * @description as of when its law was read
       */
      lawAsOf: string;
    };
    Posture: {
      /**
       * @description company: it files with authorities elsewhere; agency: applications are decided inside
       * @enum {string}
       */
      posture: 'company' | 'agency';
      regimes: components['schemas']['PostureRegime'][];
    };
    BatchItemDto: {
      /** @example 5A991 */
      eccn: string;
      /** @description the paragraph of the entry, without the entry's number */
      paragraph?: string | null;
      /**
       * @description the caller's own name for it
       * @example SKU-10023
       */
      reference?: string | null;
    };
    AnswersDto: {
      /** @description for a military end use */
      militaryEndUse?: boolean | null;
      /** @description for a military end user */
      militaryEndUser?: boolean | null;
      /** @description for a military-intelligence end use or end user */
      militaryIntelligence?: boolean | null;
      /** @description for a supercomputer, or something that goes into one */
      supercomputer?: boolean | null;
      /** @description for a facility that makes integrated circuits */
      integratedCircuitFab?: boolean | null;
      /** @description for a facility that makes advanced-node integrated circuits */
      advancedNodeFab?: boolean | null;
      /** @description for the development or production of semiconductor manufacturing equipment */
      semiconductorEquipment?: boolean | null;
      /** @description for nuclear, missile, chemical or biological weapons */
      weaponsEndUse?: boolean | null;
      /** @description a party has its headquarters, or those of its ultimate parent, in Macau or a Country Group D:5 destination */
      headquarteredInD5?: boolean | null;
      /** @description a U.S. person supports it in a way that needs a license by itself */
      usPersonSupport?: boolean | null;
      /** @description for oil or gas exploration or production of the kinds that the Russian sanctions name */
      oilOrGasProject?: boolean | null;
      /** @description food or medicine */
      foodOrMedicine?: boolean | null;
      /** @description the release of technology or source code to a foreign person whose country is the destination */
      deemedExport?: boolean | null;
      /** @description in the Crimea, or the so-called Donetsk or Luhansk People's Republic region of Ukraine */
      occupiedRegion?: boolean | null;
      /** @description made outside of the United States */
      foreignMade?: boolean | null;
      /** @description it has more than the de minimis share of controlled U.S. content */
      deMinimisExceeded?: boolean | null;
      /** @description the direct product of U.S. technology, software or plant */
      directProduct?: boolean | null;
    };
    AskDeterminationBatchDto: {
      /**
       * Format: uuid
       * @description whose products; the caller's own company when left out
       */
      supplierId?: string | null;
      /** @description products; with neither these nor items, every product of the supplier */
      productIds?: string[] | null;
      /** @description classifications, instead of products */
      items?: components['schemas']['BatchItemDto'][] | null;
      /**
       * @description every destination of the Country Chart when left out
       * @example [
       *       "CN",
       *       "DE"
       *     ]
       */
      destinations?: string[] | null;
      answers?: components['schemas']['AnswersDto'] | null;
      /** @description of each item, in US dollars */
      value?: number | null;
      /**
       * Format: date
       * @description by the law of this day; of today when left out
       */
      on?: string | null;
    };
    LawVersions: {
      /** @description null: none was in force on that day */
      ccl: number | null;
      country_chart: number | null;
      country_groups: number | null;
      license_exceptions: number | null;
    };
    DeterminationBatchProgress: {
      /** @description items times destinations */
      total: number;
      determined: number;
    };
    DeterminationBatch: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string | null;
      items: number;
      destinations: string[];
      /** @description as they were given */
      answers: components['schemas']['AnswersDto'];
      /** @description of each item, in US dollars */
      value: number | null;
      /** Format: date */
      on: string;
      lawVersions: components['schemas']['LawVersions'];
      /** @enum {string} */
      status: 'running' | 'succeeded' | 'cancelled';
      progress: components['schemas']['DeterminationBatchProgress'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      finishedAt: string | null;
    };
    DeterminationBatchResult: {
      /** @description the place of the item in the batch, from 0 */
      item: number;
      /** Format: uuid */
      productId: string | null;
      reference: string | null;
      eccn: string;
      paragraph: string | null;
      /** @example CN */
      destination: string;
      /** @enum {string} */
      result: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      /** @enum {string} */
      resultAsEnforced: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      /** @description the rules that apply, or may */
      rules: string[];
      /** @description the exceptions of which no known condition is not met */
      exceptions: string[];
      /** @description the questions that are open */
      questions: string[];
    };
    DeterminationMatrixCell: {
      /** @example CN */
      destination: string;
      /** @enum {string} */
      result: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      /** @enum {string} */
      resultAsEnforced: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
    };
    DeterminationMatrixRow: {
      /** @description the place of the item in the batch, from 0 */
      item: number;
      /** Format: uuid */
      productId: string | null;
      reference: string | null;
      eccn: string;
      paragraph: string | null;
      /** @description one for each destination */
      cells: components['schemas']['DeterminationMatrixCell'][];
    };
    DeterminationPartyDto: {
      /**
       * Format: uuid
       * @description a party on record; else its name and country
       */
      partyId?: string | null;
      /** @example Huawei Technologies Co., Ltd. */
      name?: string | null;
      /** @example CN */
      country?: string | null;
      /** @example ultimate_consignee */
      role: string;
    };
    ForeignMadeDto: {
      /** @description controlled U.S.-origin content, in percent of the item's total value */
      usContentPercent?: number | null;
      /** @description the ECCNs of the U.S.-origin items in it */
      contains?: string[] | null;
      /** @description the ECCNs of the technology and software that it, or the plant that makes it, is the direct product of; empty: of none */
      madeWith?: string[] | null;
    };
    AskDeterminationDto: {
      /** @example 5A991 */
      eccn: string;
      /**
       * @description the paragraph of the entry, without the entry's number
       * @example b.2
       */
      paragraph?: string | null;
      /**
       * @description where it is exported from; US when left out
       * @example US
       */
      from?: string | null;
      /** @example CN */
      destination: string;
      parties?: components['schemas']['DeterminationPartyDto'][] | null;
      endUse?: string | null;
      answers?: components['schemas']['AnswersDto'] | null;
      /** @description with the answer `foreignMade` */
      foreignMade?: components['schemas']['ForeignMadeDto'] | null;
      /**
       * @description in US dollars: the net value of the item in the order
       * @example 5000
       */
      value?: number | null;
      /**
       * Format: date
       * @description by the law of this day; of today when left out
       */
      on?: string | null;
      /**
       * Format: uuid
       * @description the product that is asked about, to be found by
       */
      productId?: string | null;
    };
    LawPolicyNote: {
      id: string;
      /** @enum {string} */
      state: 'in_force' | 'stayed' | 'not_enforced';
      /** Format: date */
      from: string;
      /** Format: date */
      until: string | null;
      text: string;
      source: string;
      /**
       * Format: date
       * @description when somebody last looked
       */
      asOf: string;
    };
    DeterminationReason: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      text: string;
      citation: string;
      /**
       * @description `applies`: its rule asks for a license; `cannot_say`: it may, and what it turns on is missing
       * @enum {string}
       */
      says: 'applies' | 'cannot_say';
      /** @example chart:NS2 */
      rule: string;
      /** @description where what the text says and what is enforced differ */
      policy: components['schemas']['LawPolicyNote'] | null;
    };
    DeterminationCondition: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      text: string;
      citation: string;
    };
    DeterminationException: {
      /** @example LVS */
      symbol: string;
      citation: string;
      met: components['schemas']['DeterminationCondition'][];
      notMet: components['schemas']['DeterminationCondition'][];
      open: components['schemas']['DeterminationCondition'][];
    };
    DeterminationQuestion: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      text: string;
      citation: string;
      /**
       * @description the member of `answers` that answers it, or `paragraph`
       * @enum {string}
       */
      id:
        | 'militaryEndUse'
        | 'militaryEndUser'
        | 'militaryIntelligence'
        | 'supercomputer'
        | 'integratedCircuitFab'
        | 'advancedNodeFab'
        | 'semiconductorEquipment'
        | 'weaponsEndUse'
        | 'headquarteredInD5'
        | 'usPersonSupport'
        | 'oilOrGasProject'
        | 'foodOrMedicine'
        | 'occupiedRegion'
        | 'deemedExport'
        | 'foreignMade'
        | 'deMinimisExceeded'
        | 'directProduct'
        | 'paragraph';
    };
    DeterminationParty: {
      /** Format: uuid */
      partyId: string | null;
      name: string;
      /** @example CN */
      country: string | null;
      role: string;
    };
    Determination: {
      /**
       * @description `required`: a rule applies, and of no exception all known conditions are met; `exception_possible`: a rule applies, and of an exception the known conditions are met and the rest is open; `no_requirement_found`: nothing that was examined asks for a license, which never means that none is required; `cannot_say`: the paragraph or the data is missing
       * @enum {string}
       */
      result: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      /**
       * @description the same where what is recorded as not enforced is set aside
       * @enum {string}
       */
      resultAsEnforced: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      reasons: components['schemas']['DeterminationReason'][];
      exceptions: components['schemas']['DeterminationException'][];
      questions: components['schemas']['DeterminationQuestion'][];
      /** @description what was not looked at; never empty */
      notExamined: components['schemas']['DeterminationCondition'][];
      /** @description what is to be known of the law that it goes by: that it is a starter, or not loaded */
      notices: components['schemas']['Sentence'][];
      lawVersions: components['schemas']['LawVersions'];
      /**
       * Format: date
       * @description when the differences of text and enforcement were last looked at; null: none is recorded
       */
      policyAsOf: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      productId: string | null;
      eccn: string;
      paragraph: string | null;
      /** @example CN */
      from: string;
      /** @example CN */
      destination: string;
      parties: components['schemas']['DeterminationParty'][];
      endUse: string | null;
      /** @description as they were given */
      answers: components['schemas']['AnswersDto'];
      /** @description as it was given */
      foreignMade: components['schemas']['ForeignMadeDto'];
      value: number | null;
      /** Format: date */
      on: string;
      /** @description whether the day was named; else it is asked again when the law changes */
      isOfDay: boolean;
      /** @description of the lists that the parties were looked for on; null: none */
      listVersion: number | null;
      /**
       * Format: uuid
       * @description the one that stands in its place since the law changed
       */
      supersededBy: string | null;
      /**
       * Format: uuid
       * @description the one in whose place it stands
       */
      supersedes: string | null;
      /** Format: date-time */
      createdAt: string;
    };
    DeterminationAnswer: {
      /**
       * @description `required`: a rule applies, and of no exception all known conditions are met; `exception_possible`: a rule applies, and of an exception the known conditions are met and the rest is open; `no_requirement_found`: nothing that was examined asks for a license, which never means that none is required; `cannot_say`: the paragraph or the data is missing
       * @enum {string}
       */
      result: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      /**
       * @description the same where what is recorded as not enforced is set aside
       * @enum {string}
       */
      resultAsEnforced: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      reasons: components['schemas']['DeterminationReason'][];
      exceptions: components['schemas']['DeterminationException'][];
      questions: components['schemas']['DeterminationQuestion'][];
      /** @description what was not looked at; never empty */
      notExamined: components['schemas']['DeterminationCondition'][];
      /** @description what is to be known of the law that it goes by: that it is a starter, or not loaded */
      notices: components['schemas']['Sentence'][];
      lawVersions: components['schemas']['LawVersions'];
      /**
       * Format: date
       * @description when the differences of text and enforcement were last looked at; null: none is recorded
       */
      policyAsOf: string | null;
    };
    ReplayedDetermination: {
      /**
       * @description `required`: a rule applies, and of no exception all known conditions are met; `exception_possible`: a rule applies, and of an exception the known conditions are met and the rest is open; `no_requirement_found`: nothing that was examined asks for a license, which never means that none is required; `cannot_say`: the paragraph or the data is missing
       * @enum {string}
       */
      result: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      /**
       * @description the same where what is recorded as not enforced is set aside
       * @enum {string}
       */
      resultAsEnforced: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      reasons: components['schemas']['DeterminationReason'][];
      exceptions: components['schemas']['DeterminationException'][];
      questions: components['schemas']['DeterminationQuestion'][];
      /** @description what was not looked at; never empty */
      notExamined: components['schemas']['DeterminationCondition'][];
      /** @description what is to be known of the law that it goes by: that it is a starter, or not loaded */
      notices: components['schemas']['Sentence'][];
      lawVersions: components['schemas']['LawVersions'];
      /**
       * Format: date
       * @description when the differences of text and enforcement were last looked at; null: none is recorded
       */
      policyAsOf: string | null;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      productId: string | null;
      eccn: string;
      paragraph: string | null;
      /** @example CN */
      from: string;
      /** @example CN */
      destination: string;
      parties: components['schemas']['DeterminationParty'][];
      endUse: string | null;
      /** @description as they were given */
      answers: components['schemas']['AnswersDto'];
      /** @description as it was given */
      foreignMade: components['schemas']['ForeignMadeDto'];
      value: number | null;
      /** Format: date */
      on: string;
      /** @description whether the day was named; else it is asked again when the law changes */
      isOfDay: boolean;
      /** @description of the lists that the parties were looked for on; null: none */
      listVersion: number | null;
      /**
       * Format: uuid
       * @description the one that stands in its place since the law changed
       */
      supersededBy: string | null;
      /**
       * Format: uuid
       * @description the one in whose place it stands
       */
      supersedes: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      replayedAt: string;
      /** @description whether the same question and the same editions of the law give the same answer */
      isIdentical: boolean;
      replayed: components['schemas']['DeterminationAnswer'];
    };
    MailPreferences: {
      /** @description which address an administrator gave the caller; null: none, and no mail */
      email: string | null;
      /** @description whether the installation sends mails */
      isSending: boolean;
      /** @description the kinds that there are */
      kinds: (
        | 'duty_warning'
        | 'duty_overdue'
        | 'duty_escalated'
        | 'case_mention'
        | 'case_assigned'
        | 'review_requested'
        | 'review_due'
        | 'review_returned'
        | 'review_overridden'
        | 'weekly_digest'
      )[];
      /** @description those that are not wanted */
      off: (
        | 'duty_warning'
        | 'duty_overdue'
        | 'duty_escalated'
        | 'case_mention'
        | 'case_assigned'
        | 'review_requested'
        | 'review_due'
        | 'review_returned'
        | 'review_overridden'
        | 'weekly_digest'
      )[];
    };
    MailPreferencesDto: {
      /**
       * @description the kinds that are not wanted; every other is sent
       * @example [
       *       "duty_warning"
       *     ]
       */
      off: (
        | 'duty_warning'
        | 'duty_overdue'
        | 'duty_escalated'
        | 'case_mention'
        | 'case_assigned'
        | 'review_requested'
        | 'review_due'
        | 'review_returned'
        | 'review_overridden'
        | 'weekly_digest'
      )[];
    };
    Mail: {
      /**
       * Format: uuid
       * @description also the first part of its Message-ID
       */
      id: string;
      /**
       * Format: uuid
       * @description to whom; of a letter, by whom
       */
      principalId: string;
      /**
       * @description letter: what a person wrote to somebody outside
       * @enum {string}
       */
      kind:
        | 'duty_warning'
        | 'duty_overdue'
        | 'duty_escalated'
        | 'case_mention'
        | 'case_assigned'
        | 'review_requested'
        | 'review_due'
        | 'review_returned'
        | 'review_overridden'
        | 'weekly_digest'
        | 'letter';
      /**
       * @description failed: not taken in three days; uncertain: the process ended while it was sent; dropped: not wanted any more, or by nobody who may get it
       * @enum {string}
       */
      status: 'pending' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'dropped';
      attempts: number;
      /**
       * Format: date-time
       * @description when it is tried next; null: it ended
       */
      nextAttemptAt: string | null;
      /** @description what the server, or the way to it, said last */
      error: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      endedAt: string | null;
    };
    BulkAssignmentDto: {
      /** @description these; or those that a query finds */
      applicationIds?: string[] | null;
      /**
       * @description all that the list finds by this, as in its query, but for limit, cursor and format
       * @example {
       *       "overdue": "true"
       *     }
       */
      query?: {
        [key: string]: string;
      } | null;
      /** @description how many the query found when somebody looked: where it finds another number, nothing is done */
      seen?: number | null;
      /**
       * Format: uuid
       * @description who of the company is to work on them; null: nobody
       */
      assigneeId: string | null;
    };
    BulkActResult: {
      /** Format: uuid */
      applicationId: string;
      /** @description its number or its reference; null: it has none, or it is not there */
      name: string | null;
      /** @enum {string} */
      outcome: 'changed' | 'unchanged' | 'refused';
      said: components['schemas']['Sentence'];
    };
    BulkAct: {
      /** @description whether it was tried alone, and nothing was changed */
      isTried: boolean;
      /** @description how many it is about */
      count: number;
      changed: number;
      /** @description those that were so already */
      unchanged: number;
      refused: number;
      results: components['schemas']['BulkActResult'][];
    };
    BulkTagsDto: {
      /** @description these; or those that a query finds */
      applicationIds?: string[] | null;
      /**
       * @description all that the list finds by this, as in its query, but for limit, cursor and format
       * @example {
       *       "overdue": "true"
       *     }
       */
      query?: {
        [key: string]: string;
      } | null;
      /** @description how many the query found when somebody looked: where it finds another number, nothing is done */
      seen?: number | null;
      /** @description what they are tagged by besides */
      add?: string[] | null;
      /** @description what they are tagged by no more */
      remove?: string[] | null;
    };
    ChosenFileDto: {
      /** @description in the order of the rows */
      applicationIds: string[];
      /** @enum {string} */
      format: 'csv' | 'xlsx';
    };
    ReplacementDto: {
      /** @example D1234567 */
      licenseNumber: string;
      /** @description what is to be changed */
      changes?: string | null;
    };
    CertificateDto: {
      /** @example CN */
      country: string;
      /** @example IC-2024-00871 */
      number: string;
    };
    NamedAddressDto: {
      /** @example Global Freight, Inc. */
      name: string;
      address: components['schemas']['AddressDto'];
      /** @description or a facsimile number, which ends in F */
      telephone?: string | null;
    };
    NationalityDto: {
      /** @example IN */
      country: string;
      /**
       * Format: date
       * @description since when; left out where it is not known
       */
      since?: string | null;
    };
    ForeignPersonDto: {
      /**
       * Format: uuid
       * @description the person, as a party of the applicant
       */
      partyId: string;
      citizenships: components['schemas']['NationalityDto'][];
      permanentResidencies: components['schemas']['NationalityDto'][];
      /**
       * @description as which the person is where it is released
       * @example H-1B
       */
      immigrationStatus?: string | null;
      /** @description what the person does for the applicant */
      position?: string | null;
    };
    RequirementAnswerDto: {
      /**
       * @description the id of the requirement, as the form has it
       * @example (c)(1)#block-9
       */
      requirement: string;
      /** @description of which item, counted from 0 */
      item?: number | null;
      /** @description the facts; or that they are unknown, in words */
      text?: string | null;
      /** @description whether the applicant makes the certification, or has the document */
      isConfirmed?: boolean | null;
    };
    SignatoryDto: {
      /** @example Dana Lee */
      name: string;
      /** @example Director of Trade Compliance */
      title: string;
    };
    Bis748pDto: {
      /**
       * @description where a company follows its own applications, whose type is the kind of their regime; else it is type
       * @enum {string|null}
       */
      type?: 'export' | 'reexport' | 'transfer_in_country' | null;
      /** @example +1 408 555 0101 */
      facsimile?: string | null;
      /**
       * @description an assertion of foreign availability as the regulations have it, or what is outside of their scope
       * @enum {string|null}
       */
      foreignAvailability?: 'within_part_768' | 'outside_part_768' | null;
      /** @description the applicant's own words, besides those that the law puts there */
      specialPurpose?: string | null;
      /**
       * @description what the transaction is that no other block tells
       * @example [
       *       "temporary"
       *     ]
       */
      circumstances?:
        | (
            | 'chemicals'
            | 'communications_intercepting'
            | 'computer_in_equipment'
            | 'computer_upgrade'
            | 'high_performance_computer'
            | 'computer_tier_3'
            | 'us_person_support'
            | 'intransit_through_us'
            | 'intransit_consignee_unknown'
            | 'nuclear_end_use'
            | 'numerical_control_device'
            | 'numerically_controlled_machine'
            | 'incorporated_abroad_export'
            | 'incorporated_abroad_reexport'
            | 'various_consignees'
            | 'vessel_under_construction'
            | 'aircraft_under_construction'
            | 'operating_vessel_or_aircraft'
            | 'rs_column_1'
            | 'government_designated_person'
            | 'reexport_to_third_destination'
            | 'maritime_nuclear_propulsion'
            | 'temporary'
            | 'to_non_state_party'
            | 'temporary_sojourn'
            | 'sta_eligibility_request'
            | 'previously_licensed_under_itar'
            | 'satellite_launch'
            | 'launch_by_nato_or_major_ally'
            | 'firearms_temporarily_in_us'
            | 'major_defense_equipment'
            | 'affiliates_rule'
            | 'affiliates_ownership_unknown'
            | 'ai_case_by_case'
            | 'infrastructure_as_a_service'
            | 'service_parts'
          )[]
        | null;
      /** @description whether the application that `resubmissionOf` names was denied; else it was returned without action (Block 10) */
      previouslyDenied?: boolean | null;
      replaces?: components['schemas']['ReplacementDto'] | null;
      /** @description under what they were exported */
      previousAuthorization?: string | null;
      certificates?: components['schemas']['CertificateDto'][] | null;
      /**
       * @example exporter
       * @enum {string|null}
       */
      filesAs?: 'exporter' | 'individual' | 'agent' | null;
      /** @example 12-3456789 */
      employerIdentificationNumber?: string | null;
      /** @description whom the applicant is the agent of */
      principal?: components['schemas']['NamedAddressDto'] | null;
      /** @description the agent who prepares it for the applicant, who is the principal party in interest */
      preparedBy?: components['schemas']['NamedAddressDto'] | null;
      /**
       * @description by what the agent acts; relationship: by ownership, control, position of responsibility or affiliation, which needs no power of attorney
       * @enum {string|null}
       */
      agentAuthority?: 'written_authorization' | 'relationship' | null;
      /** @description who is to receive the license instead of the applicant */
      otherParty?: components['schemas']['NamedAddressDto'] | null;
      /** @description instead of a consignee: to whom technology is released */
      foreignPersons?: components['schemas']['ForeignPersonDto'][] | null;
      answers?: components['schemas']['RequirementAnswerDto'][] | null;
      signatory?: components['schemas']['SignatoryDto'] | null;
      /** @description why it is to be processed as an emergency */
      emergency?: string | null;
      /** @description by whom the items are detained or seized, and what is known of it */
      detained?: string | null;
      /** @description whether the shipment is laden aboard, exported or reexported already */
      alreadyShipped?: boolean | null;
      /** @description whether it is to be approved or denied as a whole */
      asAWhole?: boolean | null;
      /** @description why it is to be valid for longer */
      extendedValidity?: string | null;
    };
    TrackedPartyDto: {
      /**
       * @description one of the regime's, if it names any
       * @example ultimate_consignee
       */
      role: string;
      /** Format: uuid */
      partyId: string;
    };
    TrackedItemDto: {
      /**
       * @example [
       *       "AT"
       *     ]
       */
      reasonsForControl?:
        | ('AT' | 'CB' | 'CC' | 'CW' | 'EI' | 'FC' | 'MT' | 'NP' | 'NS' | 'RS' | 'SI' | 'SL' | 'SS' | 'UN')[]
        | null;
      /** @example Network interface controller */
      description?: string | null;
      model?: string | null;
      manufacturer?: string | null;
      /**
       * @description of a computer: Adjusted Peak Performance, in Weighted TeraFLOPS
       * @example 38.4
       */
      adjustedPeakPerformance?: string | null;
      /**
       * @description of the classification of the item by BIS
       * @example G123456
       */
      ccatsNumber?: string | null;
      /** @example 1000 */
      quantity?: string | null;
      /** @example each */
      unit?: string | null;
      unitPrice?: components['schemas']['MoneyDto'] | null;
      /** @description must be quantity times unit price */
      totalPrice?: components['schemas']['MoneyDto'] | null;
      /**
       * @description its number on the list that the regime classifies by, as the regime's pattern has it
       * @example 5A991
       */
      eccn: string;
    };
    TrackedSupportDocumentDto: {
      /**
       * @example attached
       * @enum {string}
       */
      status: 'attached' | 'pending' | 'not_required';
      explanation?: string | null;
      /**
       * @description as what it is written
       * @example certificate
       * @enum {string|null}
       */
      paper?:
        | 'certificate'
        | 'equivalent_document'
        | 'license'
        | 'written_statement'
        | 'letterhead'
        | 'bis_711'
        | null;
      /**
       * @description whose government issued it
       * @example CN
       */
      country?: string | null;
      /** @description its number, or what else identifies it */
      number?: string | null;
      /** Format: date */
      issuedOn?: string | null;
      /**
       * Format: date
       * @description by whoever signed it last
       */
      signedOn?: string | null;
      /**
       * @description who signed a statement
       * @enum {string|null}
       */
      signedBy?: 'ultimate_consignee' | 'purchaser' | 'both' | null;
      /**
       * Format: date
       * @description its last day
       */
      validUntil?: string | null;
      /** @description the total that it shows, in its unit */
      quantity?: string | null;
      /** @example each */
      unit?: string | null;
      /** @description the applicant stands in it */
      namesApplicant?: boolean | null;
      /**
       * @description in which it is written
       * @example zh
       */
      language?: string | null;
      /** @description an English translation goes with it */
      isTranslated?: boolean | null;
      /** @description it supported an earlier application */
      supportedBefore?: boolean | null;
      /**
       * @description why it is not required
       * @enum {string|null}
       */
      exception?:
        | 'us_government_agency'
        | 'foreign_government'
        | 'relief_agency'
        | 'temporary_exhibit'
        | 'short_supply'
        | 'software_or_technology'
        | 'encryption_commodity'
        | 'requested'
        | 'grace_period'
        | 'applicant_is_consignee'
        | 'not_required_by_country'
        | null;
      /**
       * @description whom the exception excepts; the ultimate consignee when left out
       * @enum {string|null}
       */
      exceptedParty?: 'ultimate_consignee' | 'purchaser' | 'both' | null;
      /**
       * @description whose government that is; its country's when left out
       * @example CN
       */
      exceptedGovernment?: string | null;
      /**
       * Format: date
       * @description when the change of the regulations took effect that a grace period follows
       */
      ruleEffectiveOn?: string | null;
      /**
       * @description one of the regime's, if it names any
       * @example end_user_undertaking
       */
      kind: string;
    };
    TrackedDraftDto: {
      /**
       * @description the applicant's own number
       * @example PO-2019-0722
       */
      reference?: string | null;
      /**
       * Format: uuid
       * @description the caller's when left out
       */
      supplierId?: string | null;
      contact?: components['schemas']['ContactDto'] | null;
      /** @example Network cards for office servers */
      endUse?: string | null;
      additionalInformation?: string | null;
      /** @description the control number of an earlier application */
      resubmissionOf?: string | null;
      /** @description must be the sum of the items' totals */
      totalValue?: components['schemas']['MoneyDto'] | null;
      /** @description what BIS-748P asks besides; it is replaced as a whole */
      bis748p?: components['schemas']['Bis748pDto'] | null;
      /**
       * @description whose procedure; us-bis when left out
       * @example us-bis
       */
      regime?: string | null;
      /**
       * @description one of the regime's kinds; the first when left out
       * @example license
       */
      type?: string | null;
      parties?: components['schemas']['TrackedPartyDto'][] | null;
      items?: components['schemas']['TrackedItemDto'][] | null;
      supportDocuments?: components['schemas']['TrackedSupportDocumentDto'][] | null;
      /**
       * Format: date
       * @description when the license is needed
       */
      needBy?: string | null;
      /** @description what depends on it */
      valueAtStake?: components['schemas']['MoneyDto'] | null;
      /**
       * Format: date
       * @description from when a contract has a delay cost something
       */
      penaltyOn?: string | null;
      /** @description what it costs at most */
      penalty?: components['schemas']['MoneyDto'] | null;
      customer?: string | null;
      /** @description orders that wait for it, by their numbers */
      orders?: string[] | null;
      tags?: string[] | null;
    };
    PartySummary: {
      /** Format: uuid */
      partyId: string;
      name: string;
      /** @example CN */
      country: string;
      /**
       * @description listed: judged to be an entry; possible: an alert waits for a person; clear: neither
       * @enum {string}
       */
      standing: 'listed' | 'possible' | 'clear' | 'not_screened';
    };
    MoneySum: {
      /** @example 12500.00 */
      amount: string;
      /** @example USD */
      currency: string;
    };
    PartyAlert: {
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      entryId: string;
      name: string;
      licenseRequirement: string | null;
      licenseReviewPolicy: string | null;
      citations: string[];
      /** Format: uuid */
      alertId: string;
      /**
       * @description address: the entry is an address without a name, which the party uses
       * @enum {string}
       */
      kind: 'name' | 'address';
      score: number;
      /** @enum {string} */
      status: 'open' | 'true_match' | 'false_positive' | 'closed';
      /** @enum {string} */
      source: 'EL' | 'DPL' | 'UVL' | 'MEU' | 'SDN' | 'SSI' | 'FSE' | 'CAP' | 'CMIC' | 'ISN' | 'DTC';
      /** @description its list alone makes a license necessary */
      requiresLicense: boolean;
      /** @description the list, by name */
      list: string;
      /** Format: date-time */
      openedAt: string;
    };
    ListedRequirement: {
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      entryId: string;
      name: string;
      licenseRequirement: string | null;
      licenseReviewPolicy: string | null;
      citations: string[];
    };
    ApplicationScreening: {
      listVersion: number | null;
      alerts: components['schemas']['PartyAlert'][];
      /** @description of the true matches */
      requirements: components['schemas']['ListedRequirement'][];
      warnings: string[];
      /** @description the warnings, for a program */
      warningSentences: components['schemas']['Sentence'][];
    };
    CaseAssignee: {
      /** Format: uuid */
      principalId: string;
      name: string;
      /** Format: date-time */
      since: string;
    };
    ReviewStep: {
      id: string;
      function: string | null;
      /** Format: uuid */
      principalId: string | null;
      /**
       * Format: uuid
       * @description to whom it was handed over
       */
      delegateId: string | null;
      /** @enum {string} */
      state: 'waiting' | 'open' | 'approved' | 'returned';
      /** Format: date */
      openedOn: string | null;
      /** Format: date */
      dueOn: string | null;
    };
    ApplicationReview: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'in_review' | 'ready' | 'returned' | 'overridden';
      /** @description SHA-256 of what is reviewed, in hex */
      snapshotHash: string;
      /** Format: date-time */
      requestedAt: string;
      /** @description in their order */
      steps: components['schemas']['ReviewStep'][];
    };
    FilingNumber: {
      /** Format: date */
      on: string | null;
      /** Format: date */
      notBefore: string | null;
      /** Format: date */
      notAfter: string | null;
      system: string | null;
      number: string | null;
    };
    LicenseOfApplication: {
      /** Format: uuid */
      id: string;
      number: string;
      /** Format: date */
      issuedOn: string;
      /** Format: date */
      validUntil: string;
    };
    LicenseToRecord: {
      /** @description null: the approval was recorded without one */
      number: string | null;
    };
    TrackedApplication: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /** @description who applies */
      supplierName: string;
      /** @description who takes part, each once */
      partyNames: components['schemas']['PartySummary'][];
      controlNumber: string | null;
      reference: string | null;
      contact: components['schemas']['ContactDto'] | null;
      endUse: string | null;
      additionalInformation: string | null;
      resubmissionOf: string | null;
      totalValue: components['schemas']['MoneySum'] | null;
      /** @description what BIS-748P asks besides; left out of lists */
      bis748p?: components['schemas']['Bis748pDto'] | null;
      /**
       * Format: date
       * @description the nearest day on which a running clock is due
       */
      nextDueOn: string | null;
      screening: components['schemas']['ApplicationScreening'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
      /** Format: date */
      asOf: string;
      /** Format: date */
      knownAt: string | null;
      /** @description draft, in_review, ready, or a status of the regime */
      status: string;
      /**
       * @description null: it depends on what the company was not told
       * @enum {string|null}
       */
      statusCertainty: 'certain' | 'as_known' | null;
      /** @enum {string|null} */
      outcome:
        | 'approved'
        | 'partly_approved'
        | 'denied'
        | 'returned'
        | 'not_required'
        | 'answered'
        | 'withdrawn'
        | 'closed'
        | null;
      clocks: components['schemas']['RegimeClock'][];
      /** @description a target or a time of one’s own has passed, and no ending was recorded */
      overdue: boolean;
      regime: string;
      /** @description one of the regime's kinds */
      type: string;
      /** @description who of the company is at work on it */
      assignee: components['schemas']['CaseAssignee'] | null;
      /** @description under a legal hold: nothing of it is destroyed */
      isHeld: boolean;
      /** @description its last review inside the company; null: none was requested */
      review: components['schemas']['ApplicationReview'] | null;
      parties: components['schemas']['TrackedPartyDto'][];
      items: components['schemas']['TrackedItemDto'][];
      supportDocuments: components['schemas']['TrackedSupportDocumentDto'][];
      /** @description the oldest first */
      filings: components['schemas']['FilingNumber'][];
      /** Format: date */
      needBy: string | null;
      valueAtStake: components['schemas']['MoneyDto'] | null;
      /**
       * Format: date
       * @description from when a contract has a delay cost something
       */
      penaltyOn: string | null;
      /** @description what it costs at most */
      penalty: components['schemas']['MoneyDto'] | null;
      /** @description fewer than nine of ten like cases are decided by needBy; null: it cannot be said */
      atRisk: boolean | null;
      /** @description why it cannot be said */
      atRiskReason: components['schemas']['Sentence'] | null;
      customer: string | null;
      orders: string[];
      tags: string[];
      /** @description those that stand */
      licenses: components['schemas']['LicenseOfApplication'][];
      /** @description it was approved, and its license is to be recorded from its face by POST /v1/licenses */
      licenseToRecord: components['schemas']['LicenseToRecord'] | null;
      /** @description types of event that may be recorded next */
      allowedEvents: string[];
    };
    ObservationDto: {
      /**
       * @description a type of event of the regime; or void, which takes one back
       * @example approved
       */
      type: string;
      /**
       * Format: date
       * @description when it happened; or notAfter, with or without notBefore
       */
      on?: string | null;
      /** Format: date */
      notBefore?: string | null;
      /** Format: date */
      notAfter?: string | null;
      /**
       * Format: date
       * @description when the company heard of it; today when left out
       */
      learnedOn?: string | null;
      /** @enum {string|null} */
      source?:
        'portal' | 'e_mail' | 'letter' | 'telephone' | 'face_of_license' | 'own_act' | 'inferred' | null;
      /** @description who said so */
      saidBy?: string | null;
      note?: string | null;
      /** @description documents of the application */
      attachmentIds?: string[] | null;
      /**
       * Format: uuid
       * @description the observation in whose place this one stands
       */
      supersedes?: string | null;
      /** @description why it is corrected; required with supersedes */
      reason?: string | null;
      /** @description of a filing: why it is filed without the review that a policy of the company asks for */
      override?: string | null;
    } & {
      [key: string]: unknown;
    };
    Observation: {
      /** Format: date */
      on: string | null;
      /** Format: date */
      notBefore: string | null;
      /** Format: date */
      notAfter: string | null;
      /** Format: uuid */
      id: string;
      type: string;
      /** @description the request, the notice or the suspension that it is of */
      subject: string | null;
      /** Format: date */
      learnedOn: string;
      /** Format: date-time */
      recordedAt: string;
      /** Format: uuid */
      recordedBy: string;
      /** @enum {string|null} */
      source:
        'portal' | 'e_mail' | 'letter' | 'telephone' | 'face_of_license' | 'own_act' | 'inferred' | null;
      saidBy: string | null;
      note: string | null;
      attachmentIds: string[];
      /** Format: uuid */
      supersedes: string | null;
      /** @description why it was corrected */
      reason: string | null;
      /**
       * Format: uuid
       * @description what stands in its place; null: it stands
       */
      supersededBy: string | null;
    } & {
      [key: string]: unknown;
    };
    TrackedClocks: {
      /** Format: date */
      asOf: string;
      /** Format: date */
      knownAt: string | null;
      /** @description draft, in_review, ready, or a status of the regime */
      status: string;
      /**
       * @description null: it depends on what the company was not told
       * @enum {string|null}
       */
      statusCertainty: 'certain' | 'as_known' | null;
      /** @enum {string|null} */
      outcome:
        | 'approved'
        | 'partly_approved'
        | 'denied'
        | 'returned'
        | 'not_required'
        | 'answered'
        | 'withdrawn'
        | 'closed'
        | null;
      clocks: components['schemas']['RegimeClock'][];
      /**
       * Format: date
       * @description the nearest day on which a running clock is due
       */
      nextDueOn: string | null;
      /** @description a target or a time of one’s own has passed, and no ending was recorded */
      overdue: boolean;
    };
    MovedObservationDto: {
      /**
       * Format: uuid
       * @description an observation that stands
       */
      event: string;
      /** Format: date */
      on: string;
    };
    TrackedWhatIfDto: {
      /**
       * @description what more may happen or have happened: events of the regime; a date is `on`, or `notAfter` with or without `notBefore`
       * @example [
       *       {
       *         "type": "information_received",
       *         "id": "q1",
       *         "on": "2026-11-09"
       *       }
       *     ]
       */
      events?:
        | ({
            type: string;
          } & {
            [key: string]: unknown;
          })[]
        | null;
      /** @description what was written down, as if it had been on another day */
      moves?: components['schemas']['MovedObservationDto'][] | null;
      /**
       * Format: date
       * @description the answer is for the end of this day; when left out, of today or of the last day that is supposed
       */
      asOf?: string | null;
    };
    ShiftedDays: {
      /** @description the earliest day on which it may be due */
      earliest: number;
      /** @description the latest; the same for an exact day */
      latest: number;
    };
    SupposedRegimeClock: {
      clock: string;
      /** @description the request or notice that it is of, where there may be several */
      subject: string | null;
      /**
       * @description limit: it binds the authority; target: published, never missed; window: the applicant’s time; duty; term
       * @enum {string}
       */
      kind: 'limit' | 'target' | 'window' | 'duty' | 'term';
      startedOn:
        | string
        | {
            /** Format: date */
            notBefore: string;
            /** Format: date */
            notAfter: string;
          };
      /** @description the last day in time, as things are known */
      dueOn:
        | string
        | {
            /** Format: date */
            notBefore: string;
            /** Format: date */
            notAfter: string;
          };
      /**
       * @description unknown: it depends on what the applicant was not told
       * @enum {string}
       */
      state: 'running' | 'paused' | 'met' | 'missed' | 'outside' | 'lapsed' | 'cancelled' | 'unknown';
      /**
       * @description of the state. certain: whatever the applicant was not told; as_known: if nothing happened but what was recorded
       * @enum {string|null}
       */
      certainty: 'certain' | 'as_known' | null;
      completedOn:
        | (
            | string
            | {
                /** Format: date */
                notBefore: string;
                /** Format: date */
                notAfter: string;
              }
          )
        | null;
      /** @description days of the calendar */
      elapsedDays: components['schemas']['KnownDays'];
      countedDays: components['schemas']['KnownDays'];
      /** @description why it stands so, and what could change that */
      because: components['schemas']['Sentence'][];
      citation: string;
      /** @description as it stands; null: it does not run */
      was: components['schemas']['RegimeClock'] | null;
      /** @description by how many days its due date would move; null: it has none now */
      shiftDays: components['schemas']['ShiftedDays'] | null;
    };
    TrackedBefore: {
      /**
       * Format: date
       * @description today where the authority is; or the day that is asked about, where that is earlier
       */
      asOf: string;
      /** @description draft, in_review, ready, or a status of the regime */
      status: string;
    };
    TrackedWhatIf: {
      /** Format: date */
      asOf: string;
      /** Format: date */
      knownAt: string | null;
      /** @description draft, in_review, ready, or a status of the regime */
      status: string;
      /**
       * @description null: it depends on what the company was not told
       * @enum {string|null}
       */
      statusCertainty: 'certain' | 'as_known' | null;
      /** @enum {string|null} */
      outcome:
        | 'approved'
        | 'partly_approved'
        | 'denied'
        | 'returned'
        | 'not_required'
        | 'answered'
        | 'withdrawn'
        | 'closed'
        | null;
      clocks: components['schemas']['SupposedRegimeClock'][];
      /**
       * Format: date
       * @description the nearest day on which a running clock is due
       */
      nextDueOn: string | null;
      /** @description a target or a time of one’s own has passed, and no ending was recorded */
      overdue: boolean;
      before: components['schemas']['TrackedBefore'];
      /** @description clocks that run now, and would not */
      gone: components['schemas']['RegimeClock'][];
    };
    FormEntry: {
      /**
       * @description the form, an Item Appendix or an End-User Appendix
       * @enum {string}
       */
      form: '748P' | '748P-A' | '748P-B';
      /** @description of which sheet, from 1 */
      number: number;
      text: string;
      /** @description of which item or party, from 0; null: of the application */
      of: number | null;
      /** @description where in the application it comes from; null: the law puts it there */
      pointer: string | null;
    };
    FormBlock: {
      /** @description its number, such as 9 or 22(a) */
      block: string;
      name: string;
      /** @enum {string} */
      state: 'required' | 'optional' | 'not_applicable' | 'left_blank' | 'cannot_say';
      /** @description why it is asked, or does not apply */
      why: components['schemas']['Sentence'];
      citation: string;
      entries: components['schemas']['FormEntry'][];
      /** @description how many characters it takes on the form; null: none is published */
      most: number | null;
    };
    FormRequirement: {
      /** @description what an answer names it by: its paragraph */
      id: string;
      /** @enum {string} */
      kind: 'facts' | 'certification' | 'document' | 'entry' | 'blank' | 'zero';
      /**
       * @description cannot_say: what is known does not tell
       * @enum {string}
       */
      applies: 'yes' | 'cannot_say';
      why: components['schemas']['Sentence'];
      /** @description what is asked */
      asks: components['schemas']['Sentence'];
      /** @description where the answer stands on the form */
      block: string;
      /** @description of which item, from 0; null: of the application */
      item: number | null;
      citation: string;
      isRequired: boolean;
      isAnswered: boolean;
      /** @description the words that stand in the block; null while there are none */
      text: string | null;
      /** @description what the regulation prescribes, as it is to be confirmed; {} where another answer belongs; null: nothing */
      words: string | null;
      /** @description whether "unknown" is an answer */
      mayBeUnknown: boolean;
    };
    PassedParagraph: {
      paragraph: string;
      title: string;
      why: components['schemas']['Sentence'];
      citation: string;
    };
    ApplicationForm: {
      /** @description what it may be filed without, and be returned without action for */
      missing: components['schemas']['FieldError'][];
      /**
       * Format: date
       * @description the day of which the law is read: on which it was filed, or today
       */
      on: string;
      /** @description of which text of the regulations the form is */
      lawAsOf: string;
      /** @description the edition of the Country Groups that it is read by; null: none is loaded */
      countryGroups: number | null;
      /** @description every block, in the order of the form */
      blocks: components['schemas']['FormBlock'][];
      requirements: components['schemas']['FormRequirement'][];
      notApplicable: components['schemas']['PassedParagraph'][];
      /** @description what contradicts itself or is forbidden: a filing here is refused for it */
      deficiencies: components['schemas']['FieldError'][];
    };
    CheckDto: {
      /** @description to the questions of the determinations */
      answers?: components['schemas']['AnswersDto'] | null;
    };
    RequirementReason: {
      /** @description which sentence it is; absent of what an earlier release kept */
      code?: string;
      /** @description what it says of this case, by name */
      params?: {
        [key: string]: unknown;
      };
      /** @description where, as a JSON Pointer */
      pointer: string;
      detail: string;
      citation: string;
    };
    NotExamined: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      subject: string;
      citation: string;
    };
    Deficiency: {
      /** @description which sentence it is; absent of what an earlier release kept */
      code?: string;
      /** @description what it says of this case, by name */
      params?: {
        [key: string]: unknown;
      };
      /** @description a JSON Pointer */
      pointer: string;
      detail: string;
      /** @description the paragraph behind the rule */
      citation?: string | null;
    };
    CoveredItem: {
      /** @description counted from 0 */
      item: number;
    };
    SubstituteDocument: {
      /** @enum {string} */
      kind:
        | 'prc_end_user_statement'
        | 'statement_by_ultimate_consignee_and_purchaser'
        | 'import_certificate'
        | 'hong_kong_import_license'
        | 'hong_kong_export_license'
        | 'specification'
        | 'other';
      citation: string;
    };
    DocumentContent: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      what: string;
      citation: string;
    };
    NeededDocument: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      kind:
        | 'prc_end_user_statement'
        | 'statement_by_ultimate_consignee_and_purchaser'
        | 'import_certificate'
        | 'hong_kong_import_license'
        | 'hong_kong_export_license'
        | 'specification'
        | 'other';
      /** @enum {string} */
      certainty: 'required' | 'may_be_required';
      why: string;
      /**
       * @description by when it, or the explanation of its absence, must be there
       * @enum {string}
       */
      due: 'filing' | 'shipment';
      citation: string;
      /** @description the application has it, says that it will follow, or explains why it is not needed */
      isSettled: boolean;
      /** @description the paragraph that asks for it */
      paragraph: string;
      /** @description the items that it must cover */
      items: components['schemas']['CoveredItem'][];
      /** @description another that serves as well */
      substitute: components['schemas']['SubstituteDocument'] | null;
      /** @description Block 7 is marked for it, be it there already or not, unless a note serves as well */
      isMarkedInBlock7: boolean;
      /** @description what it must contain */
      contents: components['schemas']['DocumentContent'][];
      /** @description what the law has it say and the application does not say of it: it may be filed so */
      lacks: components['schemas']['Deficiency'][];
    };
    DraftDetermination: {
      /** @description the place of the item, from 0 */
      item: number;
      eccn: string;
      paragraph: string | null;
      /** @example CN */
      destination: string;
      /** @description the net value in US dollars, as it was taken into account */
      value: number | null;
      answer: components['schemas']['DeterminationAnswer'];
    };
    MissingOnForm: {
      /** @description what it may be filed without, and be returned without action for */
      missing: components['schemas']['FieldError'][];
    };
    PendingTwin: {
      /** Format: uuid */
      applicationId: string;
      controlNumber: string | null;
    };
    TrackedCheck: {
      /** @enum {string} */
      licenseRequirement: 'required' | 'no_requirement_found' | 'consult_country_chart' | 'unknown';
      reasons: components['schemas']['RequirementReason'][];
      notExamined: components['schemas']['NotExamined'][];
      isComplete: boolean;
      deficiencies: components['schemas']['Deficiency'][];
      supportDocuments: components['schemas']['NeededDocument'][];
      /** @description of each item for each destination that is known, the first thousand; none where no law is loaded */
      determinations: components['schemas']['DraftDetermination'][];
      /** @description null: it is no form BIS-748P */
      form: components['schemas']['MissingOnForm'] | null;
      /** @description of which the authority may return one */
      sameTransaction: components['schemas']['PendingTwin'][];
    };
    FaceValueDto: {
      /** @example 250000.00 */
      amount: string;
      /** @example USD */
      currency: string;
    };
    FaceLineDto: {
      /**
       * @description the rating, as the regime writes it
       * @example 3A001.a
       */
      eccn: string;
      description: string;
      /**
       * @description required with a quantity
       * @example each
       */
      unit?: string | null;
      /** @example 500 */
      quantity?: string | null;
      value?: components['schemas']['FaceValueDto'] | null;
      /**
       * @description percent by which more may be shipped than the line says; the regime's rule when left out
       * @example 10
       */
      tolerance?: string | null;
    };
    FacePartyDto: {
      /**
       * @description one of the roles of the regime
       * @example end_user
       */
      role: string;
      /**
       * Format: uuid
       * @description or name and country
       */
      partyId?: string | null;
      /** @example Orchard Labs GmbH */
      name?: string | null;
      /** @example CN */
      country?: string | null;
      addresses?: components['schemas']['AddressDto'][] | null;
    };
    FaceConditionDto: {
      /** @example No re-export. */
      text: string;
      /** @example report */
      kind?: string | null;
      /**
       * Format: date
       * @description until when something must be done for it
       */
      due?: string | null;
    };
    OpeningUsageDto: {
      /** @description the number of the line, from 1 */
      line: number;
      /** @example 120 */
      quantity?: string | null;
      value?: components['schemas']['FaceValueDto'] | null;
      /**
       * Format: date
       * @description as of this day
       */
      on: string;
    };
    RecordedLicenseDto: {
      /**
       * Format: uuid
       * @description the application that it was issued for
       */
      applicationId?: string | null;
      /** @example us-bis */
      regime: string;
      /**
       * @description one license in the regime has it
       * @example D1234567
       */
      number: string;
      /** Format: date */
      issuedOn: string;
      /**
       * Format: date
       * @description the date on its face
       */
      validUntil: string;
      /**
       * Format: uuid
       * @description whose license it is; the application's or the caller's when left out
       */
      supplierId?: string | null;
      lines: components['schemas']['FaceLineDto'][];
      parties?: components['schemas']['FacePartyDto'][] | null;
      conditions?: components['schemas']['FaceConditionDto'][] | null;
      openingUsage?: components['schemas']['OpeningUsageDto'][] | null;
      /** @description documents of the application, or of the license that it supersedes */
      attachmentIds?: string[] | null;
      /**
       * Format: uuid
       * @description the license in whose place it is recorded anew from its face
       */
      supersedes?: string | null;
      /** @description why it is recorded anew; required with supersedes */
      reason?: string | null;
    };
    LicenseStanding: {
      /** Format: uuid */
      noticeId: string;
      /** @enum {string} */
      type: 'suspended' | 'reinstated' | 'revoked';
      /**
       * Format: date
       * @description the day on which it took effect
       */
      since: string;
      /** @description why, in the words of the notice */
      note: string | null;
    };
    LicenseNotice: {
      attachmentIds: string[];
      /** Format: uuid */
      supersedes: string | null;
      /**
       * Format: uuid
       * @description what stands in its place; null: it stands
       */
      supersededBy: string | null;
      /** @description why it was corrected */
      reason: string | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      type: 'suspended' | 'reinstated' | 'revoked' | 'void';
      /**
       * Format: date
       * @description when it took effect; null: it takes another back
       */
      on: string | null;
      /** Format: date */
      learnedOn: string;
      /** @enum {string|null} */
      source: 'portal' | 'e_mail' | 'letter' | 'telephone' | 'face_of_license' | null;
      saidBy: string | null;
      note: string | null;
    };
    ShipmentWhileBarred: {
      code: string;
      /** @description what stands in it, by name */
      params: {
        [key: string]: unknown;
      };
      /** @description in English */
      text: string;
      /** Format: uuid */
      shipmentId: string;
      /** @description counts from 1 on each license */
      shipment: number;
      /** Format: date */
      shippedOn: string;
      /**
       * Format: uuid
       * @description the notice by which it stood so
       */
      noticeId: string;
    };
    DocumentBeforeShipment: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      kind:
        | 'prc_end_user_statement'
        | 'statement_by_ultimate_consignee_and_purchaser'
        | 'import_certificate'
        | 'hong_kong_import_license'
        | 'hong_kong_export_license'
        | 'specification'
        | 'other';
      /** @enum {string} */
      certainty: 'required' | 'may_be_required';
      why: string;
      /** @enum {string} */
      due: 'shipment';
      citation: string;
      /**
       * @description how it stands
       * @enum {string}
       */
      state: 'on_file' | 'excepted' | 'pending' | 'ran_out' | 'missing';
      /** @description it keeps nothing from being shipped */
      isSettled: boolean;
      /**
       * Format: date
       * @description its last day; null: it has none, or none is on file
       */
      validUntil: string | null;
    };
    LineAmount: {
      quantity: string | null;
      value: string | null;
    };
    LineBalance: {
      authorized: components['schemas']['LineAmount'];
      /** @description before the license was recorded */
      opening: components['schemas']['LineAmount'];
      /** @description by the shipments that stand */
      shipped: components['schemas']['LineAmount'];
      returned: components['schemas']['LineAmount'];
      /** @description opening and shipped, without what was returned */
      used: components['schemas']['LineAmount'];
      /** @description authorized without what was used; below 0 where a tolerance was used */
      remaining: components['schemas']['LineAmount'];
    };
    RecordedLicenseLine: {
      line: number;
      eccn: string;
      description: string;
      unit: string | null;
      /** @description of its value */
      currency: string | null;
      /** @description percent, where the face says one */
      tolerance: string | null;
      balance: components['schemas']['LineBalance'];
    };
    LicenseLimit: {
      /** @enum {string} */
      of: 'quantity' | 'value';
      /** @description of this line; null: of all lines together that have a value in the currency */
      line: number | null;
      /** @description the unit, or the currency */
      in: string;
      /** @description with the tolerance */
      most: string;
      used: string;
      /** @description what may still be shipped */
      remaining: string;
      /** @description the regime's rule; null: what the face says */
      citation: string | null;
    };
    RecordedLicenseParty: {
      role: string;
      /** Format: uuid */
      partyId: string;
      /** @description as it was when the license was recorded */
      name: string;
      /** @example CN */
      country: string;
      addresses: components['schemas']['AddressDto'][];
    };
    RecordedLicenseCondition: {
      text: string;
      kind: string | null;
      /** Format: date */
      due: string | null;
    };
    OpeningUsage: {
      line: number;
      quantity: string | null;
      value: components['schemas']['FaceValueDto'] | null;
      /** Format: date */
      on: string;
    };
    RecordedLicense: {
      /** Format: uuid */
      id: string;
      regime: string;
      number: string;
      /** Format: uuid */
      supplierId: string;
      /** Format: uuid */
      applicationId: string | null;
      /**
       * @description today where the authority is
       * @enum {string}
       */
      status: 'active' | 'suspended' | 'exhausted' | 'expired' | 'revoked' | 'superseded';
      /** @description by what the authority told of it last; null: nothing */
      standing: components['schemas']['LicenseStanding'] | null;
      /** @description what it told of it, in the order in which it took effect; what was corrected too */
      notices: components['schemas']['LicenseNotice'][];
      /** @description shipments that went out while it stood suspended or revoked, as was told later */
      shippedWhileBarred: components['schemas']['ShipmentWhileBarred'][];
      /** @description without which nothing may be shipped, as they stand today; none of a regime without such rules */
      documentsBeforeShipment: components['schemas']['DocumentBeforeShipment'][];
      /** Format: date */
      issuedOn: string;
      /**
       * Format: date
       * @description the date on its face
       */
      validUntil: string;
      /**
       * Format: date
       * @description the last day, by the rules of the regime
       */
      expiresOn: string;
      lines: components['schemas']['RecordedLicenseLine'][];
      /** @description none for technology */
      limits: components['schemas']['LicenseLimit'][];
      /** @description the greatest share of a limit that is used; null: there is none */
      usedPercent: number | null;
      parties: components['schemas']['RecordedLicenseParty'][];
      conditions: components['schemas']['RecordedLicenseCondition'][];
      openingUsage: components['schemas']['OpeningUsage'][];
      /** @description its documents */
      attachmentIds: string[];
      /** Format: uuid */
      supersedes: string | null;
      /**
       * Format: uuid
       * @description what stands in its place; null: it stands
       */
      supersededBy: string | null;
      /** @description why it was recorded anew */
      reason: string | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    ShippedLineDto: {
      /** @description the number of the line, from 1 */
      line: number;
      /**
       * @description required where the line has one
       * @example 120
       */
      quantity?: string | null;
      /** @description required where the line has one */
      value?: components['schemas']['FaceValueDto'] | null;
    };
    RecordedShipmentDto: {
      lines: components['schemas']['ShippedLineDto'][];
      /** Format: date */
      shippedOn: string;
      /**
       * Format: uuid
       * @description one of the parties of the company
       */
      consigneePartyId?: string | null;
      /**
       * @description where to
       * @example Hamburg, DE
       */
      place?: string | null;
      /**
       * @description of the Automated Export System; one shipment that stands has it
       * @example X20261126123456
       */
      itn?: string | null;
    };
    RecordedShippedLine: {
      line: number;
      quantity: string | null;
      value: components['schemas']['FaceValueDto'] | null;
    };
    RecordedConsignee: {
      /** Format: uuid */
      partyId: string;
      /** @description as it was when the shipment was recorded */
      name: string;
      /** @example CN */
      country: string;
    };
    RecordedReturn: {
      /** Format: uuid */
      id: string;
      lines: components['schemas']['RecordedShippedLine'][];
      /** Format: date */
      returnedOn: string;
      reason: string;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    ShipmentVoid: {
      reason: string;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    RecordedShipmentWithLicense: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description the license, as it was recorded first
       */
      licenseId: string;
      /** @description counts from 1 on each license */
      number: number;
      /** Format: date */
      shippedOn: string;
      lines: components['schemas']['RecordedShippedLine'][];
      consignee: components['schemas']['RecordedConsignee'] | null;
      place: string | null;
      itn: string | null;
      returns: components['schemas']['RecordedReturn'][];
      /** @description null: it stands */
      voided: components['schemas']['ShipmentVoid'] | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      license: components['schemas']['RecordedLicense'];
    };
    ShipmentUnderRecordedLicense: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description the license, as it was recorded first
       */
      licenseId: string;
      /** @description counts from 1 on each license */
      number: number;
      /** Format: date */
      shippedOn: string;
      lines: components['schemas']['RecordedShippedLine'][];
      consignee: components['schemas']['RecordedConsignee'] | null;
      place: string | null;
      itn: string | null;
      returns: components['schemas']['RecordedReturn'][];
      /** @description null: it stands */
      voided: components['schemas']['ShipmentVoid'] | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    ReleasedItemDto: {
      /** @description the number of the item on the license, from 1 */
      item: number;
    };
    ReleaseDto: {
      /**
       * Format: uuid
       * @description one of the foreign persons of the license; required but of a void
       */
      personId?: string | null;
      /**
       * Format: date
       * @description required but of a void
       */
      on?: string | null;
      /**
       * @description how it was released; required but of a void
       * @enum {string|null}
       */
      form?: 'visual_inspection' | 'oral' | 'written' | 'electronic' | null;
      /** @description or a description */
      items?: components['schemas']['ReleasedItemDto'][] | null;
      /** @example Drawings of the filter, as far as the license reaches */
      description?: string | null;
      note?: string | null;
      /** @description the licensee's own number of it */
      reference?: string | null;
      /**
       * Format: uuid
       * @description the release in whose place this one stands
       */
      supersedes?: string | null;
      /** @description why it is corrected; required with supersedes */
      reason?: string | null;
      /** @description takes back what it supersedes, which was never released so */
      isVoid?: boolean | null;
    };
    ReleasedTo: {
      /** Format: uuid */
      partyId: string;
      name: string;
    };
    Release: {
      /** Format: uuid */
      id: string;
      /** @description to the licensee not of what a former holder recorded */
      person?: components['schemas']['ReleasedTo'];
      /** Format: date */
      on: string;
      /** @enum {string} */
      form: 'visual_inspection' | 'oral' | 'written' | 'electronic';
      items: components['schemas']['ReleasedItemDto'][];
      /** @description to the licensee not of what a former holder recorded */
      description?: string | null;
      /** @description to the licensee not of what a former holder recorded */
      note?: string | null;
      /** @description to the licensee not of what a former holder recorded */
      reference?: string | null;
      /** @description it takes back what it supersedes */
      isVoid: boolean;
      /** Format: uuid */
      supersedes: string | null;
      /**
       * Format: uuid
       * @description what stands in its place; null: it stands
       */
      supersededBy: string | null;
      /** @description why it was corrected; to the licensee not of what a former holder recorded */
      reason?: string | null;
      /**
       * Format: uuid
       * @description to the licensee not of what a former holder recorded
       */
      recordedBy?: string;
      /** Format: date-time */
      recordedAt: string;
    };
    VoidDto: {
      /** @example recorded twice */
      reason: string;
    };
    ReturnDto: {
      lines: components['schemas']['ShippedLineDto'][];
      /** Format: date */
      returnedOn: string;
      /** @example damaged on the way */
      reason: string;
    };
    NoticeDto: {
      /**
       * @description what the authority told; or void, which takes a notice back
       * @enum {string}
       */
      type: 'suspended' | 'reinstated' | 'revoked' | 'void';
      /**
       * Format: date
       * @description when it took effect; required but of a void
       */
      on?: string | null;
      /**
       * Format: date
       * @description when the company heard of it; today when left out
       */
      learnedOn?: string | null;
      /**
       * @description how it was received; required but of a void
       * @enum {string|null}
       */
      source?: 'portal' | 'e_mail' | 'letter' | 'telephone' | 'face_of_license' | null;
      /** @description who said so */
      saidBy?: string | null;
      /** @description the reason that was given, in the words of the notice */
      note?: string | null;
      /** @description documents of the license */
      attachmentIds?: string[] | null;
      /**
       * Format: uuid
       * @description the notice in whose place this one stands
       */
      supersedes?: string | null;
      /** @description why it is corrected; required with supersedes */
      reason?: string | null;
    };
    LicenseNoticeWithLicense: {
      attachmentIds: string[];
      /** Format: uuid */
      supersedes: string | null;
      /**
       * Format: uuid
       * @description what stands in its place; null: it stands
       */
      supersededBy: string | null;
      /** @description why it was corrected */
      reason: string | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      type: 'suspended' | 'reinstated' | 'revoked' | 'void';
      /**
       * Format: date
       * @description when it took effect; null: it takes another back
       */
      on: string | null;
      /** Format: date */
      learnedOn: string;
      /** @enum {string|null} */
      source: 'portal' | 'e_mail' | 'letter' | 'telephone' | 'face_of_license' | null;
      saidBy: string | null;
      note: string | null;
      license: components['schemas']['RecordedLicense'];
    };
    LicenseAttachment: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description the license to which it was added; null: a document of its application
       */
      licenseId: string | null;
      kind: string;
      fileName: string;
      /** @description what its bytes are */
      mediaType: string;
      /** @description bytes */
      size: number;
      sha256: string;
      /** Format: uuid */
      uploadedBy: string;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date
       * @description left out: not said
       */
      issuedOn?: string;
      /**
       * Format: date
       * @description its last day; left out: none was said
       */
      validUntil?: string;
      /**
       * Format: uuid
       * @description the document in whose place it is
       */
      replaces?: string;
      /**
       * Format: uuid
       * @description the document that is in its place since
       */
      replacedBy?: string;
    };
    Attachment: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      applicationId: string;
      kind: string;
      fileName: string;
      /** @description what its bytes are */
      mediaType: string;
      /** @description bytes */
      size: number;
      sha256: string;
      /**
       * Format: uuid
       * @description left out for an applicant where it is the government's
       */
      uploadedBy?: string;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date
       * @description left out: not said
       */
      issuedOn?: string;
      /**
       * Format: date
       * @description its last day; left out: none was said
       */
      validUntil?: string;
      /**
       * Format: uuid
       * @description the document in whose place it is
       */
      replaces?: string;
      /**
       * Format: uuid
       * @description the document that is in its place since
       */
      replacedBy?: string;
    };
    ClosureDto: {
      /** @example us-bis */
      regime: string;
      /**
       * Format: date
       * @example 2025-10-01
       */
      from: string;
      /**
       * Format: date
       * @example 2025-11-12
       */
      to: string;
      /** @example lapse in appropriations */
      reason: string;
      /** @description where it is said */
      source: string;
    };
    Closure: {
      /** Format: uuid */
      id: string;
      regime: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @description why, for every company of the installation */
      reason: string;
      source: string;
      /**
       * Format: uuid
       * @description null: nobody of the company that reads
       */
      recordedBy: string | null;
      /** Format: date-time */
      recordedAt: string;
      /** @description why it was taken back; null: it stands */
      voidReason: string | null;
      /**
       * Format: uuid
       * @description null: it stands, or nobody of the company that reads did
       */
      voidedBy: string | null;
      /** Format: date-time */
      voidedAt: string | null;
    };
    VoidClosureDto: {
      /** @example it was another authority */
      reason: string;
    };
    NamesDto: {
      /** @description such as applications/{id}; each is named once */
      resources: string[];
    };
    PartyName: {
      /** Format: uuid */
      partyId: string;
      name: string;
      /** @example CN */
      country: string;
    };
    Name: {
      /** @description as it was asked for */
      resource: string;
      /** @description of an application its number, or what its applicant calls it; null: it has neither yet */
      name: string | null;
      /** @description of an application, a party or a product: whose it is */
      supplierName: string | null;
      /** @description of an application: to whom it goes in the end */
      parties: components['schemas']['PartyName'][];
    };
    Names: {
      data: components['schemas']['Name'][];
    };
    DutyEveryDto: {
      /** @example 6 */
      months?: number;
      days?: number;
      /**
       * Format: date
       * @description the first day on which it is due
       */
      from: string;
      /**
       * Format: date
       * @description the last day on which it may be due
       */
      until?: string;
    };
    DutyDueDto: {
      /** Format: date */
      on?: string;
      every?: components['schemas']['DutyEveryDto'];
      /**
       * @description due so many days after this happens
       * @enum {string}
       */
      after?:
        | 'license_issued'
        | 'license_expired'
        | 'first_shipment'
        | 'each_shipment'
        | 'filed'
        | 'information_received'
        | 'ended';
      /**
       * @description due so many days before this day
       * @enum {string}
       */
      before?: 'needBy' | 'validUntil';
      /** @description calendar days, with after and before */
      days?: number;
    };
    DutyDto: {
      /**
       * Format: uuid
       * @description the license that it is owed under
       */
      licenseId?: string | null;
      /**
       * Format: uuid
       * @description the application that it is owed of
       */
      applicationId?: string | null;
      /**
       * Format: uuid
       * @description whose duty it is; the subject's or the caller's when left out
       */
      supplierId?: string | null;
      /** @description the place of its condition on the license, from 1 */
      condition?: number | null;
      /**
       * @description that of the condition when left out
       * @example Report each delivery.
       */
      text?: string | null;
      /** @enum {string} */
      kind:
        | 'task'
        | 'report'
        | 'notice'
        | 'delivery_verification'
        | 'acknowledgement'
        | 'renewal'
        | 'support_document'
        | 'answer'
        | 'record_keeping'
        | 'other';
      /**
       * @description us, or the id of a party; us when left out
       * @example us
       */
      obligedParty?: string | null;
      /** @description each of these parties owes it: one duty is made for each */
      obligedParties?: string[] | null;
      due: components['schemas']['DutyDueDto'];
      /**
       * Format: uuid
       * @description who sees to it; the caller when left out
       */
      owner?: string | null;
      /**
       * @description how many days before it is due it is warned of; as the installation is set when left out
       * @example [
       *       30,
       *       7,
       *       1
       *     ]
       */
      leadDays?: number[] | null;
    };
    DutyEvery: {
      months?: number;
      days?: number;
      /** Format: date */
      from: string;
      /** Format: date */
      until?: string;
    };
    DutyDue: {
      /** Format: date */
      on?: string;
      every?: components['schemas']['DutyEvery'];
      /** @enum {string} */
      after?:
        | 'license_issued'
        | 'license_expired'
        | 'first_shipment'
        | 'each_shipment'
        | 'filed'
        | 'information_received'
        | 'ended';
      /** @enum {string} */
      before?: 'needBy' | 'validUntil';
      days?: number;
      /** @description of a license, so early that its renewal is decided before it ends: renewal says how early */
      renewal?: boolean;
    };
    Renewal: {
      /** @description so many days before the license ends it is due */
      leadDays: number;
      /** @description nine of ten like cases were decided in those days; else LICENSE_EXPIRING_DAYS stands in */
      isMeasured: boolean;
      /** @description like cases that were decided: own ones of the same regime and type */
      cases: number;
      /**
       * @description what they have in common besides; null: too few were decided
       * @enum {string|null}
       */
      likeCases: 'country and ECCN' | 'country' | 'ECCN' | 'all' | null;
      /**
       * Format: date
       * @description when it was measured: each day
       */
      asOf: string;
      /** @description where the lead comes from */
      reason: components['schemas']['Sentence'];
      /**
       * Format: uuid
       * @description the application that renews it; null: none was named
       */
      renewedBy: string | null;
    };
    EndingDocument: {
      /** Format: uuid */
      id: string;
      kind: string;
      fileName: string;
      /**
       * Format: date
       * @description its last day
       */
      validUntil: string;
    };
    DutyMet: {
      /** Format: date */
      on: string;
      /** @description documents that show it */
      evidence: string[];
      note: string | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    DutyOccurrence: {
      /** @description once, the day on which it is due, or the id of the shipment that it is of */
      occurrence: string;
      /** @enum {string} */
      state: 'open' | 'overdue' | 'met' | 'cancelled';
      /**
       * Format: date
       * @description null: not known yet, or not known when it was met
       */
      dueOn: string | null;
      /**
       * @description what it waits for while its day is not known
       * @enum {string|null}
       */
      waitsFor:
        | 'license_issued'
        | 'license_expired'
        | 'first_shipment'
        | 'each_shipment'
        | 'filed'
        | 'information_received'
        | 'ended'
        | 'needBy'
        | 'validUntil'
        | null;
      met: components['schemas']['DutyMet'] | null;
    };
    DutyMetVoid: {
      reason: string;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    DutyMetVoided: {
      /** Format: date */
      on: string;
      /** @description documents that show it */
      evidence: string[];
      note: string | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** @description which time that it is owed */
      occurrence: string;
      voided: components['schemas']['DutyMetVoid'];
    };
    DutyVersion: {
      /** @description null: it is owed by itself */
      text: string | null;
      /** @enum {string} */
      kind:
        | 'task'
        | 'report'
        | 'notice'
        | 'delivery_verification'
        | 'acknowledgement'
        | 'renewal'
        | 'support_document'
        | 'answer'
        | 'record_keeping'
        | 'other';
      /** @description us, or the id of a party */
      obligedParty: string;
      due: components['schemas']['DutyDue'];
      /**
       * Format: uuid
       * @description who sees to it
       */
      owner: string;
      /**
       * @description how many days before it is due it is warned of
       * @example [
       *       30,
       *       7,
       *       1
       *     ]
       */
      leadDays: number[];
      number: number;
      isCancelled: boolean;
      /** @description why it was corrected or cancelled; null: as it was made */
      reason: string | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    Duty: {
      /** @description null: it is owed by itself */
      text: string | null;
      /** @enum {string} */
      kind:
        | 'task'
        | 'report'
        | 'notice'
        | 'delivery_verification'
        | 'acknowledgement'
        | 'renewal'
        | 'support_document'
        | 'answer'
        | 'record_keeping'
        | 'other';
      /** @description us, or the id of a party */
      obligedParty: string;
      due: components['schemas']['DutyDue'];
      /**
       * Format: uuid
       * @description who sees to it
       */
      owner: string;
      /**
       * @description how many days before it is due it is warned of
       * @example [
       *       30,
       *       7,
       *       1
       *     ]
       */
      leadDays: number[];
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /** @enum {string} */
      origin: 'person' | 'clock' | 'license' | 'renewal' | 'document';
      /** @description null: it renews no license */
      renewal: components['schemas']['Renewal'] | null;
      /** @description what is to be replaced; null: no document */
      document: components['schemas']['EndingDocument'] | null;
      /** @enum {string} */
      subject: 'license' | 'application' | 'none';
      /**
       * Format: uuid
       * @description the license as it was recorded first
       */
      licenseId: string | null;
      /** Format: uuid */
      applicationId: string | null;
      /** @description the place of its condition on the license */
      condition: number | null;
      /**
       * @description overdue: at least once it is
       * @enum {string}
       */
      state: 'open' | 'overdue' | 'met' | 'cancelled';
      /**
       * Format: date
       * @description the nearest day on which it is open; null: none is known
       */
      dueOn: string | null;
      /** @enum {string|null} */
      waitsFor:
        | 'license_issued'
        | 'license_expired'
        | 'first_shipment'
        | 'each_shipment'
        | 'filed'
        | 'information_received'
        | 'ended'
        | 'needBy'
        | 'validUntil'
        | null;
      /** @description as they are due */
      occurrences: components['schemas']['DutyOccurrence'][];
      /** @description what was said to have met it and was taken back, the oldest first */
      voided: components['schemas']['DutyMetVoided'][];
      /** @description all that was said of it, the oldest first */
      versions: components['schemas']['DutyVersion'][];
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    DutyMade: {
      /** @description null: it is owed by itself */
      text: string | null;
      /** @enum {string} */
      kind:
        | 'task'
        | 'report'
        | 'notice'
        | 'delivery_verification'
        | 'acknowledgement'
        | 'renewal'
        | 'support_document'
        | 'answer'
        | 'record_keeping'
        | 'other';
      /** @description us, or the id of a party */
      obligedParty: string;
      due: components['schemas']['DutyDue'];
      /**
       * Format: uuid
       * @description who sees to it
       */
      owner: string;
      /**
       * @description how many days before it is due it is warned of
       * @example [
       *       30,
       *       7,
       *       1
       *     ]
       */
      leadDays: number[];
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /** @enum {string} */
      origin: 'person' | 'clock' | 'license' | 'renewal' | 'document';
      /** @description null: it renews no license */
      renewal: components['schemas']['Renewal'] | null;
      /** @description what is to be replaced; null: no document */
      document: components['schemas']['EndingDocument'] | null;
      /** @enum {string} */
      subject: 'license' | 'application' | 'none';
      /**
       * Format: uuid
       * @description the license as it was recorded first
       */
      licenseId: string | null;
      /** Format: uuid */
      applicationId: string | null;
      /** @description the place of its condition on the license */
      condition: number | null;
      /**
       * @description overdue: at least once it is
       * @enum {string}
       */
      state: 'open' | 'overdue' | 'met' | 'cancelled';
      /**
       * Format: date
       * @description the nearest day on which it is open; null: none is known
       */
      dueOn: string | null;
      /** @enum {string|null} */
      waitsFor:
        | 'license_issued'
        | 'license_expired'
        | 'first_shipment'
        | 'each_shipment'
        | 'filed'
        | 'information_received'
        | 'ended'
        | 'needBy'
        | 'validUntil'
        | null;
      /** @description as they are due */
      occurrences: components['schemas']['DutyOccurrence'][];
      /** @description what was said to have met it and was taken back, the oldest first */
      voided: components['schemas']['DutyMetVoided'][];
      /** @description all that was said of it, the oldest first */
      versions: components['schemas']['DutyVersion'][];
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** @description those that were made for the other parties */
      others: components['schemas']['Duty'][];
    };
    ListedDuty: {
      /** @description once, the day on which it is due, or the id of the shipment that it is of */
      occurrence: string;
      /** @enum {string} */
      state: 'open' | 'overdue' | 'met' | 'cancelled';
      /**
       * Format: date
       * @description null: not known yet, or not known when it was met
       */
      dueOn: string | null;
      /**
       * @description what it waits for while its day is not known
       * @enum {string|null}
       */
      waitsFor:
        | 'license_issued'
        | 'license_expired'
        | 'first_shipment'
        | 'each_shipment'
        | 'filed'
        | 'information_received'
        | 'ended'
        | 'needBy'
        | 'validUntil'
        | null;
      met: components['schemas']['DutyMet'] | null;
      /**
       * @description person: somebody made it; renewal: a license is to be renewed; document: one runs out; clock: a time of one’s own on a case; license: it expires. The last two are met by what happens
       * @enum {string}
       */
      origin: 'person' | 'clock' | 'license' | 'renewal' | 'document';
      /**
       * Format: uuid
       * @description null: it is met by what happens
       */
      id: string | null;
      /** @description a clock of the regime, such as answer: the applicant's time */
      clock: string | null;
      /** Format: uuid */
      supplierId: string;
      /**
       * Format: uuid
       * @description the license as it stands
       */
      licenseId: string | null;
      licenseNumber: string | null;
      /** Format: uuid */
      applicationId: string | null;
      /** @description the place of its condition on the license */
      condition: number | null;
      /** @description null: nobody made it */
      text: string | null;
      /**
       * @description null: nobody made it
       * @enum {string|null}
       */
      kind:
        | 'task'
        | 'report'
        | 'notice'
        | 'delivery_verification'
        | 'acknowledgement'
        | 'renewal'
        | 'support_document'
        | 'answer'
        | 'record_keeping'
        | 'other'
        | null;
      /** @description us, or the id of a party */
      obligedParty: string;
      /** @description null: nobody made it */
      due: components['schemas']['DutyDue'] | null;
      /**
       * Format: uuid
       * @description who sees to it; null: nobody made it
       */
      owner: string | null;
      /**
       * @description how many days before it is due it is warned of
       * @example [
       *       30,
       *       7,
       *       1
       *     ]
       */
      leadDays: number[];
      /** @description null: it renews no license */
      renewal: components['schemas']['Renewal'] | null;
      /** @description what is to be replaced; null: no document */
      document: components['schemas']['EndingDocument'] | null;
    };
    DutyCorrectionDto: {
      text?: string | null;
      /** @enum {string|null} */
      kind?:
        | 'task'
        | 'report'
        | 'notice'
        | 'delivery_verification'
        | 'acknowledgement'
        | 'renewal'
        | 'support_document'
        | 'answer'
        | 'record_keeping'
        | 'other'
        | null;
      /** @description us, or the id of a party */
      obligedParty?: string | null;
      due?: components['schemas']['DutyDueDto'] | null;
      /** Format: uuid */
      owner?: string | null;
      /**
       * @description how many days before it is due it is warned of; as before when left out
       * @example [
       *       30,
       *       7,
       *       1
       *     ]
       */
      leadDays?: number[] | null;
      /** @example The face says sixty days. */
      reason: string;
    };
    CancelDutyDto: {
      /** @example The authority waived it. */
      reason: string;
    };
    DutyMetDto: {
      /** Format: date */
      on: string;
      /** @description documents of the license or the application that show it */
      evidence?: string[] | null;
      /** @description which; required where it is owed more than once */
      occurrence?: string | null;
      note?: string | null;
      /**
       * Format: uuid
       * @description of a renewal, for which it is required: the application that renews the license
       */
      applicationId?: string | null;
    };
    VoidMetDto: {
      /** @description which; required where it is owed more than once */
      occurrence?: string | null;
      /** @example The report went to the wrong office. */
      reason: string;
    };
    ConditionWithoutDuty: {
      text: string;
      kind: string | null;
      /** Format: date */
      due: string | null;
      /** @description its place on the license, from 1 */
      condition: number;
    };
    DutiesOfLicense: {
      /** @description those that were cancelled too */
      duties: components['schemas']['ListedDuty'][];
      /** @description there are more, which `/v1/duties?licenseId=` has page by page */
      hasMore: boolean;
      conditionsWithoutDuty: components['schemas']['ConditionWithoutDuty'][];
    };
    PackRecipientDto: {
      /** @enum {string} */
      kind: 'congress' | 'counsel' | 'inspector_general' | 'other';
      /** @description as it stands on the pack */
      name: string;
    };
    PackFilterDto: {
      /** @description of one authority, by its regime */
      regime?: string | null;
      /** @description a status of a regime */
      status?: string | null;
      /** @description filed, and not ended; or not */
      pending?: boolean | null;
      /** @description pending, and its newest filing was certainly more than so many days of the calendar ago */
      pendingMoreThanDays?: number | null;
      /** @description open, and a target or a time of one’s own has passed; or not */
      overdue?: boolean | null;
      /** @description part of a number, a reference or the name of a party */
      q?: string | null;
    };
    PackRedactionDto: {
      /**
       * @description alias: a letter for each, the same in the whole pack
       * @enum {string|null}
       */
      parties?: 'alias' | 'named' | null;
      /**
       * @description bands, from a power of ten to the next, when left out
       * @enum {string|null}
       */
      values?: 'bands' | 'exact' | 'withheld' | null;
      /** @enum {string|null} */
      customer?: 'withheld' | 'named' | null;
      /** @enum {string|null} */
      orders?: 'withheld' | 'kept' | null;
      /**
       * @description kept when left out, for it takes one to inquire; withheld from a recipient of the kind other
       * @enum {string|null}
       */
      controlNumbers?: 'withheld' | 'kept' | null;
      /**
       * @description descriptions and models; classifications always leave
       * @enum {string|null}
       */
      goods?: 'withheld' | 'described' | null;
      /**
       * @description who said it, without known names
       * @enum {string|null}
       */
      saidBy?: 'withheld' | 'kept' | null;
      /** @description cases whose notes leave, without known names */
      notes?: string[] | null;
    };
    EvidencePackDto: {
      title: string;
      recipient: components['schemas']['PackRecipientDto'];
      /** @description the cases in their order; or else filter */
      applicationIds?: string[] | null;
      /** @description the cases of the queue that it finds now, the nearest due day first, at most 100; applicationIds of the answer says which */
      filter?: components['schemas']['PackFilterDto'] | null;
      /**
       * Format: uuid
       * @description the company of whose cases the filter chooses
       */
      supplierId?: string | null;
      redaction?: components['schemas']['PackRedactionDto'] | null;
      /** @description what depends on the cases leaves too, by the rules; no when left out */
      stakes?: boolean | null;
      /** @description documents of the cases, which leave as they are */
      documentIds?: string[] | null;
      /**
       * Format: date
       * @description as of which day clocks stand; today when left out
       */
      asOf?: string | null;
      /**
       * Format: uuid
       * @description the pack in whose place this one stands
       */
      supersedes?: string | null;
    };
    EvidencePackParty: {
      name: string;
      role: string;
      country: string | null;
    };
    EvidencePackItem: {
      classification: string | null;
      description: string | null;
      model: string | null;
    };
    EvidencePackDetail: {
      field: string;
      value: string;
    };
    EvidencePackFact: {
      /** @description its number in the timeline */
      fact: number;
      type: string;
      /**
       * @description whose act it is
       * @enum {string|null}
       */
      from: 'authority' | 'applicant' | null;
      /** Format: date */
      on: string | null;
      /** Format: date */
      notBefore: string | null;
      /** Format: date */
      notAfter: string | null;
      /** @enum {string} */
      dayIs: 'exact' | 'between' | 'not_after' | 'unknown';
      /** Format: date */
      learnedOn: string;
      /** @description how the company knows it */
      source: string | null;
      saidBy: string | null;
      note: string | null;
      matter: string | null;
      details: components['schemas']['EvidencePackDetail'][];
      citation: string | null;
      supersedes: number | null;
      supersededBy: number | null;
    };
    EvidencePackMatter: {
      matter: string | null;
      thing: string;
      opened: number;
      /** @description the fact that answered it; null: none was recorded */
      answered: number | null;
      closed: number | null;
    };
    PackDaysDto: {
      atLeast: number | null;
      atMost: number | null;
    };
    PackSpanDto: {
      /** Format: date */
      notBefore: string;
      /** Format: date */
      notAfter: string;
    };
    EvidencePackClock: {
      clock: string;
      kind: string;
      matter: string | null;
      started: components['schemas']['PackSpanDto'];
      due: components['schemas']['PackSpanDto'];
      completed: components['schemas']['PackSpanDto'] | null;
      state: string;
      certainty: string | null;
      elapsedDays: components['schemas']['PackDaysDto'];
      countedDays: components['schemas']['PackDaysDto'];
      because: string[];
      citation: string;
    };
    EvidencePackMoney: {
      currency: string;
      atLeast: string;
      /** @description null: it is exactly atLeast */
      below: string | null;
    };
    EvidencePackStakes: {
      /** Format: date */
      needBy: string | null;
      valueAtStake: components['schemas']['EvidencePackMoney'] | null;
      /** Format: date */
      penaltyOn: string | null;
      penalty: components['schemas']['EvidencePackMoney'] | null;
      totalValue: components['schemas']['EvidencePackMoney'] | null;
      customer: string | null;
      orders: string[];
    };
    EvidencePackCase: {
      /** @description its number in the pack */
      case: number;
      authority: string;
      regime: string;
      kind: string;
      controlNumber: string | null;
      status: string;
      /** @description null: it depends on what the company was not told */
      statusCertainty: string | null;
      outcome: string | null;
      parties: components['schemas']['EvidencePackParty'][];
      items: components['schemas']['EvidencePackItem'][];
      timeline: components['schemas']['EvidencePackFact'][];
      matters: components['schemas']['EvidencePackMatter'][];
      /** @description the last fact that is of the authority */
      lastFromAuthority: number | null;
      /** @description of one that is pending, days of the calendar since its newest filing */
      daysSinceFiling: components['schemas']['PackDaysDto'] | null;
      clocks: components['schemas']['EvidencePackClock'][];
      stakes: components['schemas']['EvidencePackStakes'] | null;
    };
    EvidencePackDocument: {
      /** @description in the file */
      path: string;
      case: number;
      mediaType: string;
      size: number;
      sha256: string;
    };
    EvidencePackWithheld: {
      rule: string;
      field: string;
      count: number;
      why: string;
    };
    EvidencePackUnredacted: {
      field: string;
      count: number;
    };
    EvidencePackContent: {
      format: string;
      title: string;
      recipient: components['schemas']['PackRecipientDto'];
      /** @description whose cases they are */
      company: string;
      /** Format: date */
      asOf: string;
      cases: components['schemas']['EvidencePackCase'][];
      /** @description they leave as they are */
      documents: components['schemas']['EvidencePackDocument'][];
      redactions: components['schemas']['EvidencePackWithheld'][];
      unredacted: components['schemas']['EvidencePackUnredacted'][];
      /** @description what is in no pack */
      never: string[];
      method: string[];
    };
    EvidencePack: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      title: string;
      recipient: components['schemas']['PackRecipientDto'];
      applicationIds: string[];
      /** Format: date */
      asOf: string;
      /** Format: uuid */
      madeBy: string;
      /** Format: date-time */
      madeAt: string;
      /** Format: uuid */
      approvedBy: string | null;
      /** Format: date-time */
      approvedAt: string | null;
      /** @description of what was approved */
      approvedHash: string | null;
      /** Format: uuid */
      supersedes: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawalReason: string | null;
      /**
       * @description changed: what would leave is not what was approved
       * @enum {string}
       */
      state: 'draft' | 'approved' | 'changed' | 'withdrawn';
      /** @description of content; it is named to approve it */
      contentHash: string;
      /** @description what of it is otherwise than what was approved; none unless its state is changed */
      changes: components['schemas']['Sentence'][];
      content: components['schemas']['EvidencePackContent'];
    };
    ListedEvidencePack: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      title: string;
      recipient: components['schemas']['PackRecipientDto'];
      applicationIds: string[];
      /** Format: date */
      asOf: string;
      /** Format: uuid */
      madeBy: string;
      /** Format: date-time */
      madeAt: string;
      /** Format: uuid */
      approvedBy: string | null;
      /** Format: date-time */
      approvedAt: string | null;
      /** @description of what was approved */
      approvedHash: string | null;
      /** Format: uuid */
      supersedes: string | null;
      /** Format: date-time */
      withdrawnAt: string | null;
      withdrawalReason: string | null;
    };
    ApproveEvidencePackDto: {
      /** @description contentHash of the preview that was looked at */
      contentHash: string;
    };
    WithdrawEvidencePackDto: {
      reason: string;
    };
    RejectedCell: {
      /** @description as it stands in the file; null: the row as a whole */
      column: string | null;
      reason: string;
      /** @description which sentence; null of what an earlier release kept */
      code: string | null;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      } | null;
      /** @description the file's line, from 1 */
      line: number;
    };
    MappedColumn: {
      header: string;
      /** @description null: it is not read */
      column: string | null;
    };
    Preset: {
      column: string;
      value: string;
    };
    Mapping: {
      columns: components['schemas']['MappedColumn'][];
      presets: components['schemas']['Preset'][];
      /** @enum {string|null} */
      dates: 'mdy' | 'dmy' | null;
      /** @enum {string|null} */
      decimals: 'point' | 'comma' | null;
    };
    ImportedRows: {
      rows: number;
      /** @description of a dry run, what would be */
      made: number;
      unchanged: number;
      updated: number;
      /** @description rows of which something was proposed */
      proposed: number;
      /** @description rows; the list has the first of their faults */
      rejectedRows: number;
      rejected: components['schemas']['RejectedCell'][];
      mapping: components['schemas']['Mapping'];
    };
    ImportJob: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'parties' | 'applications' | 'licenses' | 'shipments' | 'authorizations';
      /** Format: uuid */
      supplierId: string;
      dryRun: boolean;
      /** @description what its rows say is proposed, and not recorded */
      propose: boolean;
      fileSha256: string;
      /**
       * @description failed: whoever uploaded it may not any more
       * @enum {string}
       */
      state: 'queued' | 'running' | 'succeeded' | 'failed';
      /** @description rows of which it is settled what came */
      done: number;
      /** @description rows */
      total: number;
      /** @description null: it is not over */
      result: components['schemas']['ImportedRows'] | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      finishedAt: string | null;
    };
    CellError: {
      /** @description as it stands in the file; null: the row as a whole */
      column: string | null;
      reason: string;
      /** @description which sentence; null of what an earlier release kept */
      code: string | null;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      } | null;
    };
    ImportRow: {
      /** @description the file's line, from 1 */
      line: number;
      /** @enum {string} */
      outcome: 'pending' | 'made' | 'unchanged' | 'updated' | 'rejected' | 'proposed';
      /** @description what it made or found, as applications/{id}; of a dry run, what is there */
      resource: string | null;
      /** @description what was made, changed, recorded or proposed, or would be */
      changes: string[];
      errors: components['schemas']['CellError'][];
    };
    MappedColumnDto: {
      /**
       * @description as it stands in the file; case, blanks and points do not count
       * @example Control no.
       */
      header: string;
      /**
       * @description one of ours; null: it is not read
       * @example number
       */
      column?: string | null;
    };
    PresetDto: {
      /** @example currency */
      column: string;
      /** @example USD */
      value: string;
    };
    ImportMappingDto: {
      columns?: components['schemas']['MappedColumnDto'][] | null;
      presets?: components['schemas']['PresetDto'][] | null;
      /**
       * @description of 7/8/2019: mdy is 8 July, dmy is 7 August; refused when left out
       * @enum {string|null}
       */
      dates?: 'mdy' | 'dmy' | null;
      /**
       * @description of 1,234: point is 1234, comma is 1.234; refused when left out
       * @enum {string|null}
       */
      decimals?: 'point' | 'comma' | null;
      /** @enum {string} */
      kind: 'parties' | 'applications' | 'licenses' | 'shipments' | 'authorizations';
      /**
       * Format: uuid
       * @description whose it is; the caller's when left out
       */
      supplierId?: string | null;
    };
    ImportMapping: {
      columns: components['schemas']['MappedColumn'][];
      presets: components['schemas']['Preset'][];
      /** @enum {string|null} */
      dates: 'mdy' | 'dmy' | null;
      /** @enum {string|null} */
      decimals: 'point' | 'comma' | null;
      id: string;
      /** Format: uuid */
      supplierId: string;
      /** @enum {string} */
      kind: 'parties' | 'applications' | 'licenses' | 'shipments' | 'authorizations';
      /** Format: date-time */
      updatedAt: string;
    };
    ImportColumns: {
      /** @enum {string} */
      kind: 'parties' | 'applications' | 'licenses' | 'shipments' | 'authorizations';
      /** @description what a mapping may name, in the order of the guide */
      columns: (
        | 'name'
        | 'country'
        | 'kind'
        | 'aliases'
        | 'street'
        | 'city'
        | 'region'
        | 'postalCode'
        | 'reference'
        | 'regime'
        | 'type'
        | 'consignee'
        | 'consigneeCountry'
        | 'eccn'
        | 'description'
        | 'quantity'
        | 'unit'
        | 'unitPrice'
        | 'currency'
        | 'endUse'
        | 'system'
        | 'number'
        | 'filedOn'
        | 'status'
        | 'statusOn'
        | 'licenseNumber'
        | 'validUntil'
        | 'needBy'
        | 'owner'
        | 'customer'
        | 'orders'
        | 'tags'
        | 'valueAtStake'
        | 'penaltyOn'
        | 'penalty'
        | 'issuedOn'
        | 'value'
        | 'usedQuantity'
        | 'usedValue'
        | 'conditions'
        | 'line'
        | 'shippedOn'
        | 'itn'
        | 'place'
        | 'symbol'
        | 'product'
        | 'destination'
        | 'maxValue'
        | 'terms'
        | 'basis'
        | 'validFrom'
      )[];
    };
    CheckpointPlace: {
      sequence: number;
      /** @description in hex */
      head: string;
    };
    CheckpointEvent: {
      sequence: number;
      /**
       * Format: uuid
       * @description null: the caller may not see it
       */
      id: string | null;
      /**
       * @description null: the caller may not see it
       * @enum {string|null}
       */
      type:
        | 'application.registered'
        | 'application.information_requested'
        | 'application.information_received'
        | 'application.hold_placed'
        | 'application.hold_released'
        | 'application.referred'
        | 'application.position_recorded'
        | 'application.escalated'
        | 'application.escalation_decided'
        | 'application.assurances_initiated'
        | 'application.intent_to_deny'
        | 'application.intent_to_deny_response'
        | 'application.intent_to_deny_withdrawn'
        | 'application.approved'
        | 'application.denied'
        | 'application.returned_without_action'
        | 'application.no_license_required'
        | 'application.withdrawn'
        | 'application.appeal_filed'
        | 'application.appeal_decided'
        | 'application.appeal_paper_filed'
        | 'application.requirement_changed'
        | 'application.stalled'
        | 'application.observed'
        | 'application.superseded'
        | 'license.issued'
        | 'license.recorded'
        | 'license.superseded'
        | 'license.shipment_recorded'
        | 'license.shipment_voided'
        | 'license.shipment_returned'
        | 'license.release_recorded'
        | 'license.balance_low'
        | 'license.amended'
        | 'license.transferred'
        | 'license.party_listed'
        | 'license.expiring'
        | 'license.exhausted'
        | 'license.suspended'
        | 'license.reinstated'
        | 'license.revoked'
        | 'license.notice_voided'
        | 'license.expired'
        | 'duty.warning'
        | 'duty.overdue'
        | 'duty.escalated'
        | 'duty.met'
        | 'duty.met_voided'
        | 'authorization.recorded'
        | 'authorization.withdrawn'
        | 'order.held'
        | 'order.released'
        | 'review.requested'
        | 'review.approved'
        | 'review.returned'
        | 'review.reminder'
        | 'review.overdue'
        | 'review.overridden'
        | 'proposal.made'
        | 'proposal.accepted'
        | 'proposal.dismissed'
        | 'determination.changed'
        | 'product.classification_touched'
        | 'clock.warning'
        | 'clock.missed'
        | 'clock.outside_target'
        | 'clock.unknown'
        | 'screening.alert_opened'
        | 'entity_list.updated'
        | 'endpoint.disabled'
        | 'endpoint.enabled'
        | null;
      /** @description SHA-256 of the body as it was sent, in hex */
      sha256: string;
    };
    Checkpoint: {
      /** Format: uuid */
      applicationId: string;
      /** @enum {string} */
      audience: 'applicant' | 'government';
      /** @description the number of the last event; 0: there was none */
      sequence: number;
      /** @description the head of the chain over all of them, in hex */
      head: string;
      /** Format: date-time */
      at: string;
      /** @description what retention took away: up to this number, and the head after it */
      keptAfter: components['schemas']['CheckpointPlace'];
      events: components['schemas']['CheckpointEvent'][];
      /** @description a compact JWS (EdDSA) over `applicationId`, `audience`, `sequence`, `head` and `at` */
      signature: string;
    };
    PrintedDocument: {
      /**
       * @description the form with its appendices; or the same in the order of the sub-forms of the portal
       * @enum {string}
       */
      kind: 'application' | 'worksheet';
      title: string;
      citation: string;
      formats: ('html' | 'pdf')[];
    };
    WorksheetField: {
      label: string;
      text: string;
    };
    WorksheetSection: {
      name: string;
      /** @description what is said of it, and what is to be answered there */
      notes: string[];
      fields: components['schemas']['WorksheetField'][];
    };
    Worksheet: {
      /** @description in the order of the forms; the first is what stands before all of them */
      sections: components['schemas']['WorksheetSection'][];
    };
    CaseNoteDto: {
      /** @example Ana has the end user statement; legal looks at it on Monday. */
      text: string;
      /** @description colleagues who are to read it */
      mentions?: string[] | null;
    };
    CaseNote: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      applicationId: string;
      text: string;
      mentions: string[];
      /** Format: uuid */
      authorId: string;
      author: string;
      /** Format: date-time */
      createdAt: string;
    };
    CaseContactDto: {
      /**
       * Format: date
       * @description when it was; not in the future
       */
      on: string;
      /** @enum {string} */
      channel: 'telephone' | 'e_mail' | 'meeting' | 'letter' | 'portal' | 'other';
      /**
       * @description who turned to whom
       * @enum {string}
       */
      direction: 'to_authority' | 'from_authority' | 'both';
      /**
       * @description whom of the authority
       * @example the licensing officer
       */
      with: string;
      /**
       * @description what was said
       * @example The referral to Defense is back; expect an answer within two weeks.
       */
      said: string;
      /** @description documents of the application */
      attachmentIds?: string[] | null;
      /**
       * Format: uuid
       * @description the contact in whose place this one stands
       */
      supersedes?: string | null;
      /** @description why it is corrected; required with supersedes */
      reason?: string | null;
    };
    CaseContact: {
      attachmentIds: string[];
      /** Format: uuid */
      supersedes: string | null;
      /**
       * Format: uuid
       * @description what stands in its place; null: it stands
       */
      supersededBy: string | null;
      /** @description why it was corrected */
      reason: string | null;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** Format: uuid */
      id: string;
      /** Format: date */
      on: string;
      /** @enum {string} */
      channel: 'telephone' | 'e_mail' | 'meeting' | 'letter' | 'portal' | 'other';
      /** @enum {string} */
      direction: 'to_authority' | 'from_authority' | 'both';
      with: string;
      said: string;
    };
    CaseAssignmentDto: {
      /**
       * Format: uuid
       * @description who of the company is to work on it; null: nobody
       */
      assigneeId: string | null;
    };
    CaseAssignment: {
      /** Format: uuid */
      applicationId: string;
      /**
       * Format: uuid
       * @description null: nobody
       */
      assigneeId: string | null;
    };
    CaseHoldDto: {
      /** @description whether nothing of the case may be destroyed */
      isHeld: boolean;
      /**
       * @description why it is held, or is held no more
       * @example subpoena of 12 October 2026
       */
      reason: string;
    };
    CaseHold: {
      /** Format: uuid */
      id: string;
      reason: string;
      /** Format: uuid */
      placedBy: string;
      /** Format: date-time */
      placedAt: string;
      /** Format: uuid */
      liftedBy: string | null;
      /**
       * Format: date-time
       * @description null: it is in force
       */
      liftedAt: string | null;
      liftReason: string | null;
    };
    CalendarFeedDto: {
      /** @description what it is for, such as a telephone */
      name?: string | null;
    };
    NewCalendarFeed: {
      /** Format: uuid */
      id: string;
      name: string | null;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description when a calendar last asked, to the hour; null: never
       */
      lastReadAt: string | null;
      /** @description the address, shown once: who has it reads the calendar; absent when an Idempotency-Key is replayed */
      secretUrl?: string;
    };
    CalendarFeed: {
      /** Format: uuid */
      id: string;
      name: string | null;
      /** Format: date-time */
      createdAt: string;
      /**
       * Format: date-time
       * @description when a calendar last asked, to the hour; null: never
       */
      lastReadAt: string | null;
    };
    Read: {
      /**
       * @description what it was read for: a field of the observation, or type
       * @example number
       */
      field: string;
      /** @example Z1234567 */
      value: string;
      /** @description the sentence in which it stands */
      text: string;
      /**
       * @description subject, body, from, date, or the name of a file within; of an import the column of its file
       * @example subject
       */
      where: string;
      /**
       * @description by which it was read
       * @example us-bis.number
       */
      rule: string;
    };
    IntakeRemark: {
      /** @description the name of a file within; null: all of it */
      where: string | null;
      why: components['schemas']['Sentence'];
    };
    ProposalOrigin: {
      /** @enum {string} */
      kind: 'mail' | 'assistant' | 'import';
      /**
       * Format: uuid
       * @description of a mail: GET /v1/intake/{id}
       */
      intakeId: string | null;
      /** @description of an assistant */
      tool: string | null;
      /**
       * Format: uuid
       * @description of an import: GET /v1/jobs/{id}
       */
      jobId: string | null;
      /** @description of an import: the line of its file */
      line: number | null;
    };
    Proposal: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /**
       * Format: uuid
       * @description null: it is not known of which
       */
      applicationId: string | null;
      /** @enum {string} */
      kind: 'observation';
      /** @description as it was proposed, as POST /v1/applications/{id}/events takes it */
      observation: {
        [key: string]: unknown;
      };
      source: components['schemas']['ProposalOrigin'];
      /** @description what an assistant says that it was read from */
      why: string | null;
      /** @description why it is not known of which application it is */
      remark: components['schemas']['Sentence'] | null;
      reads: components['schemas']['Read'][];
      /** @enum {string} */
      state: 'open' | 'accepted' | 'dismissed';
      /** Format: uuid */
      madeBy: string;
      /** Format: date-time */
      madeAt: string;
      /** Format: uuid */
      answeredBy: string | null;
      /** Format: date-time */
      answeredAt: string | null;
      /** @description why it was dismissed */
      reason: string | null;
      /**
       * Format: uuid
       * @description the observation that was recorded
       */
      eventId: string | null;
      /** @description another was recorded than was proposed */
      isChanged: boolean;
    };
    Intake: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /**
       * @description what it is by its content, whatever it is called
       * @enum {string}
       */
      format: 'eml' | 'msg' | 'pdf';
      fileName: string;
      mediaType: string;
      size: number;
      sha256: string;
      subject: string | null;
      /** @description who says that they sent it: nothing proves it */
      from: string | null;
      /**
       * Format: date
       * @description the day on which it says that it was sent
       */
      sentOn: string | null;
      /** @description numbers, days and phrases, by which rule */
      reads: components['schemas']['Read'][];
      notRead: components['schemas']['IntakeRemark'][];
      notProposed: components['schemas']['IntakeRemark'][];
      /** Format: uuid */
      receivedBy: string;
      /** Format: date-time */
      receivedAt: string;
      /** @description what it proposes, as that stands now */
      proposals: components['schemas']['Proposal'][];
    };
    AssistantDto: {
      /** @enum {string} */
      kind: 'assistant';
      /**
       * @description by which it was read
       * @example portal-reader
       */
      tool: string;
    };
    ProposeDto: {
      /**
       * Format: uuid
       * @description left out: it is not known of which
       */
      applicationId?: string | null;
      /**
       * Format: uuid
       * @description of whoever is of no company, where no application is named
       */
      supplierId?: string | null;
      /**
       * @description as POST /v1/applications/{id}/events takes it
       * @example {
       *       "type": "approved",
       *       "on": "2026-10-20",
       *       "source": "portal"
       *     }
       */
      observation: {
        [key: string]: unknown;
      };
      source: components['schemas']['AssistantDto'];
      /** @description what it was read from, for whoever decides */
      why: string;
    };
    AcceptProposalDto: {
      /**
       * Format: uuid
       * @description required where it is not known of which it is
       */
      applicationId?: string | null;
      /** @description the whole observation, as POST /v1/applications/{id}/events takes it */
      observation?: {
        [key: string]: unknown;
      } | null;
    };
    DismissProposalDto: {
      /** @example it was recorded from the portal already */
      reason: string;
    };
    RequestReviewDto: {
      /** @description what the reviewers should know */
      comment?: string | null;
    };
    ReviewDifference: {
      /** @description where, RFC 6901 */
      pointer: string;
      /** @description as it was when it was approved: a text, or a number or truth as JSON; null: it was not there */
      before: string | null;
      after: string | null;
    };
    ReviewStepInFull: {
      id: string;
      function: string | null;
      /** Format: uuid */
      principalId: string | null;
      /**
       * Format: uuid
       * @description to whom it was handed over
       */
      delegateId: string | null;
      /** @enum {string} */
      state: 'waiting' | 'open' | 'approved' | 'returned';
      /** Format: date */
      openedOn: string | null;
      /** Format: date */
      dueOn: string | null;
      /** @description the caller may decide it now */
      mayDecide: boolean;
      /** @description why the caller may not; null: they may */
      why: components['schemas']['Sentence'] | null;
      /** @description nobody of the company can do it: hand it over, or request the review anew */
      hasNobody: boolean;
      /** @description of one that was opened again: what changed since it was approved; the first 200 */
      changes: components['schemas']['ReviewDifference'][];
    };
    ReviewPolicyVersion: {
      id: string;
      /** @description from 1; a policy that is said anew has the next */
      number: number;
    };
    ReviewAct: {
      /** Format: uuid */
      id: string;
      stepId: string;
      /** @enum {string} */
      outcome: 'approve' | 'return' | 'delegate' | 'reopen';
      comment: string | null;
      /**
       * Format: uuid
       * @description of a delegation: to whom
       */
      delegateId: string | null;
      /** @description of what it was said */
      snapshotHash: string;
      /** Format: uuid */
      actedBy: string;
      actedByName: string;
      /** Format: date-time */
      actedAt: string;
    };
    Review: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'in_review' | 'ready' | 'returned' | 'overridden';
      /** @description SHA-256 of what is reviewed, in hex */
      snapshotHash: string;
      /** Format: date-time */
      requestedAt: string;
      /** @description in their order */
      steps: components['schemas']['ReviewStepInFull'][];
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      requestedBy: string;
      requestedByName: string;
      /** @description what the reviewers should know */
      comment: string | null;
      /** @description the policies as they were when it was requested: it is held under these */
      policies: components['schemas']['ReviewPolicyVersion'][];
      /** @description in order */
      acts: components['schemas']['ReviewAct'][];
    };
    ReviewWordDto: {
      /**
       * @example approve
       * @enum {string}
       */
      outcome: 'approve' | 'return';
      /** @description required with return */
      comment?: string | null;
    };
    DelegateStepDto: {
      /**
       * Format: uuid
       * @description who is to do it: somebody of the company who reviews
       */
      to: string;
      /** @example On leave until Monday. */
      reason: string;
    };
    ListedReviewStep: {
      id: string;
      function: string | null;
      /** Format: uuid */
      principalId: string | null;
      /**
       * Format: uuid
       * @description to whom it was handed over
       */
      delegateId: string | null;
      /** @enum {string} */
      state: 'waiting' | 'open' | 'approved' | 'returned';
      /** Format: date */
      openedOn: string | null;
      /** Format: date */
      dueOn: string | null;
      /** Format: uuid */
      reviewId: string;
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      supplierId: string;
      /** @description the application's */
      reference: string | null;
      regime: string;
      /** Format: uuid */
      requestedBy: string;
      requestedByName: string;
      overdue: boolean;
    };
    ReviewOverride: {
      /**
       * Format: uuid
       * @description the observation that it was filed
       */
      eventId: string;
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      supplierId: string;
      reason: string;
      /** @description those that asked for it */
      policies: components['schemas']['ReviewPolicyVersion'][];
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    ReviewAbsence: {
      /**
       * Format: uuid
       * @description null: nobody stands in
       */
      to: string | null;
      /** Format: date */
      from: string | null;
      /** Format: date */
      until: string | null;
    };
    ReviewAbsenceDto: {
      /**
       * Format: uuid
       * @description who stands in: somebody of the company who reviews
       */
      to: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description the last day
       */
      until: string;
    };
    ReviewConditionDto: {
      /**
       * @example eccn
       * @enum {string}
       */
      field: 'listedParty' | 'eccn' | 'destination' | 'value' | 'type' | 'regime';
      /** @description of eccn, destination, type and regime: one of these. `3A090` has its paragraphs, `3A*` all that begins so; destinations are countries, ISO 3166-1 alpha-2 */
      in?: string[];
      /** @description of value: more than this */
      above?: components['schemas']['MoneyDto'];
      /** @description of listedParty: that a party is on a list, or may be */
      is?: boolean;
    };
    PolicyStepDto: {
      /** @example legal */
      id: string;
      /**
       * @description whoever of the company has this function
       * @example legal
       */
      function?: string;
      /**
       * Format: uuid
       * @description this person
       */
      principalId?: string;
      /** @description calendar days in which it is to be done, once its turn has come */
      dueDays?: number;
    };
    ReviewPolicy: {
      id: string;
      /** @description from 1; a policy that is said anew has the next */
      number: number;
      /**
       * Format: uuid
       * @description null: of every company
       */
      supplierId: string | null;
      name: string;
      when: components['schemas']['ReviewConditionDto'][];
      steps: components['schemas']['PolicyStepDto'][];
      /** @description it asks for nothing any more */
      isRetired: boolean;
      /**
       * Format: date
       * @description when it was said; of what was filed before it was first said it asks nothing
       */
      saidOn: string;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
    };
    TryReviewPolicyDto: {
      /** @description all of them must hold, as far as it is known; none: every application */
      when: components['schemas']['ReviewConditionDto'][];
      /** @description in their order */
      steps: components['schemas']['PolicyStepDto'][];
      /**
       * Format: uuid
       * @description of one company; of every company when left out
       */
      supplierId?: string | null;
      /**
       * Format: date
       * @description applications that were filed, or begun, on this day or later
       */
      from: string;
      /**
       * Format: date
       * @description and on this day or before
       */
      to: string;
      /** @description on so many applications at most, those that were recorded last; 10000 when left out */
      limit?: number | null;
    };
    ReviewPolicyTriedOn: {
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      supplierId: string;
      reference: string | null;
      controlNumber: string | null;
      /**
       * Format: date
       * @description when it was filed, or begun
       */
      on: string;
      /** @description conditions that may hold, for the application does not say enough */
      unknown: string[];
    };
    ReviewPolicyTrial: {
      /** @description applications of those days on which it was tried */
      applications: number;
      /** @description whether those days have more, on which it was not tried */
      hasMore: boolean;
      /** @description of which it would have asked for a review */
      asked: number;
      /** @description the first 500 of them */
      data: components['schemas']['ReviewPolicyTriedOn'][];
    };
    ReviewPolicyHistory: {
      id: string;
      /** @description from 1; a policy that is said anew has the next */
      number: number;
      /**
       * Format: uuid
       * @description null: of every company
       */
      supplierId: string | null;
      name: string;
      when: components['schemas']['ReviewConditionDto'][];
      steps: components['schemas']['PolicyStepDto'][];
      /** @description it asks for nothing any more */
      isRetired: boolean;
      /**
       * Format: date
       * @description when it was said; of what was filed before it was first said it asks nothing
       */
      saidOn: string;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** @description the newest first */
      versions: components['schemas']['ReviewPolicy'][];
    };
    ReviewPolicyDto: {
      /** @description all of them must hold, as far as it is known; none: every application */
      when: components['schemas']['ReviewConditionDto'][];
      /** @description in their order */
      steps: components['schemas']['PolicyStepDto'][];
      /** @example Listed parties */
      name: string;
      /**
       * Format: uuid
       * @description the company for which it holds; of every company when left out
       */
      supplierId?: string | null;
    };
    SavedViewDto: {
      /** @enum {string} */
      list: 'applications' | 'licenses' | 'duties' | 'reviews';
      /** @example Late reports */
      name: string;
      /**
       * @description by what the list is asked, as in its query, but for limit, cursor and format
       * @example {
       *       "state": "overdue"
       *     }
       */
      query: {
        [key: string]: string;
      };
      /** @description whether everybody of the company has it too; not when left out */
      isShared?: boolean | null;
    };
    SavedView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      list: 'applications' | 'licenses' | 'duties' | 'reviews';
      name: string;
      /**
       * @description by what the list is asked, as in its query, but for limit, cursor and format
       * @example {
       *       "state": "overdue"
       *     }
       */
      query: {
        [key: string]: string;
      };
      /** @description what of it the list would refuse now, by the words of the query; empty: it can be asked */
      faults: components['schemas']['FieldError'][];
      /** @description whether everybody of the company has it */
      isShared: boolean;
      /**
       * Format: uuid
       * @description the company that has it; null: its owner alone
       */
      sharedWith: string | null;
      /**
       * Format: uuid
       * @description whose it is: they alone change it
       */
      ownerId: string;
      ownerName: string;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      updatedAt: string;
    };
    EditSavedViewDto: {
      name?: string | null;
      /**
       * @description by what the list is asked, as in its query, but for limit, cursor and format
       * @example {
       *       "state": "overdue"
       *     }
       */
      query?: {
        [key: string]: string;
      } | null;
      isShared?: boolean | null;
    };
    OrderPartyDto: {
      /**
       * Format: uuid
       * @description a party on record; else its name and country
       */
      partyId?: string | null;
      /** @example Nordlicht Optik GmbH */
      name?: string | null;
      /** @example CN */
      country?: string | null;
      /** @example ultimate_consignee */
      role?: string | null;
    };
    OrderValueDto: {
      /** @example 1250.00 */
      amount: string;
      /** @example USD */
      currency: string;
    };
    OrderCheckDto: {
      /** @example SO-2026-1017 */
      document: string;
      /**
       * @description which line of the document
       * @example 10
       */
      line: string;
      /**
       * @description which system asks; whoever asks when left out. The same line from two systems is held
       * @example SAP P01
       */
      system?: string | null;
      /**
       * Format: uuid
       * @description whose order it is; the caller's when left out
       */
      supplierId?: string | null;
      /** @description parties on record */
      partyIds?: string[] | null;
      parties?: components['schemas']['OrderPartyDto'][] | null;
      /**
       * Format: uuid
       * @description the product; else an ECCN
       */
      productId?: string | null;
      /** @example 3A001.a */
      eccn?: string | null;
      /**
       * @description how much of it, as a decimal number
       * @example 12
       */
      quantity: string;
      /**
       * @description of UN/ECE Recommendation 20, or as people write it
       * @example C62
       */
      unit: string;
      value: components['schemas']['OrderValueDto'];
      /** @example DE */
      destination: string;
      endUse?: string | null;
      /**
       * Format: date
       * @description when it is to go out
       */
      on: string;
      /**
       * @description the license by which alone it is to go
       * @example D1234567
       */
      licenseNumber?: string | null;
    };
    OrderAuthorization: {
      /** @enum {string} */
      kind: 'license' | 'determination' | 'license_exception' | 'general_license';
      /**
       * Format: uuid
       * @description the license, or what a person recorded
       */
      id: string;
      /** @description of the license; the symbol of the exception; of the general license; null of a determination */
      number: string | null;
      /** @description of the license; null of anything else */
      line: number | null;
    };
    OrderValue: {
      amount: string;
      currency: string;
    };
    OrderReservation: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description the license as it was recorded first
       */
      licenseId: string;
      line: number;
      /** @description in the license's unit; null where it counts none */
      quantity: string | null;
      value: components['schemas']['OrderValue'] | null;
      /**
       * Format: date-time
       * @description it ends then unless it went out
       */
      expiresAt: string;
    };
    OrderReason: {
      code: string;
      /** @description what stands in it, by name */
      params: {
        [key: string]: unknown;
      };
      /** @description in English */
      text: string;
      /**
       * @description whether it holds or blocks the line; no: by what it goes
       * @enum {string}
       */
      holds: 'no' | 'hold' | 'blocked';
      citation: string | null;
      /** @description what would release it */
      toRelease: components['schemas']['Sentence'] | null;
    };
    OrderParty: {
      /** Format: uuid */
      partyId: string | null;
      name: string | null;
      country: string | null;
      role: string | null;
    };
    AskedOrderLine: {
      parties: components['schemas']['OrderParty'][];
      /** Format: uuid */
      productId: string | null;
      eccn: string | null;
      quantity: string;
      unit: string;
      value: components['schemas']['OrderValue'];
      destination: string;
      endUse: string | null;
      /** Format: date */
      on: string;
      licenseNumber: string | null;
    };
    OrderIssued: {
      quantity: string;
      value: string;
    };
    OrderCheck: {
      /** @enum {string} */
      decision: 'release' | 'hold' | 'blocked';
      /** @description by what it may go */
      authorization: components['schemas']['OrderAuthorization'] | null;
      /** @description what it holds of a license */
      reservation: components['schemas']['OrderReservation'] | null;
      reasons: components['schemas']['OrderReason'][];
      /**
       * Format: date-time
       * @description until when it may be relied upon; who cannot ask again then does not deliver
       */
      validUntil: string;
      /** @description a compact JWS of what was answered, by the keys of GET /v1/event-checkpoint-keys */
      signature: string;
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      document: string;
      line: string;
      /** @description which system asked it first */
      system: string;
      /**
       * @description issued: all of it went out; freed: nothing is asked of it any more
       * @enum {string}
       */
      state: 'open' | 'issued' | 'freed';
      asked: components['schemas']['AskedOrderLine'];
      /** @description what of it went out */
      issued: components['schemas']['OrderIssued'];
      /**
       * Format: date-time
       * @description when its answer last became another by itself
       */
      recheckedAt: string | null;
      /**
       * Format: date-time
       * @description when this was answered
       */
      decidedAt: string;
      /**
       * Format: uuid
       * @description who asked last
       */
      askedBy: string;
      /** Format: date-time */
      createdAt: string;
    };
    OrderAnswer: {
      /** @enum {string} */
      decision: 'release' | 'hold' | 'blocked';
      /** @description by what it may go */
      authorization: components['schemas']['OrderAuthorization'] | null;
      /** @description what it holds of a license */
      reservation: components['schemas']['OrderReservation'] | null;
      reasons: components['schemas']['OrderReason'][];
      /**
       * Format: date-time
       * @description until when it may be relied upon; who cannot ask again then does not deliver
       */
      validUntil: string;
      /** @description a compact JWS of what was answered, by the keys of GET /v1/event-checkpoint-keys */
      signature: string;
      /** Format: uuid */
      id: string;
      /**
       * @description why it was asked
       * @enum {string}
       */
      because:
        | 'asked'
        | 'goods_issue'
        | 'license_used'
        | 'license_changed'
        | 'reservation_freed'
        | 'reservation_ended'
        | 'cover_ended'
        | 'parties_changed'
        | 'list_changed'
        | 'law_changed'
        | 'authorizations_changed'
        | 'product_changed'
        | 'day_passed';
      asked: components['schemas']['AskedOrderLine'];
      /**
       * Format: uuid
       * @description null: Ninety asked by itself
       */
      askedBy: string | null;
      /** Format: date-time */
      at: string;
    };
    IssuedValueDto: {
      /** @example 1250.00 */
      amount: string;
      /** @example USD */
      currency: string;
    };
    GoodsIssueDto: {
      /**
       * @description in the line's unit
       * @example 12
       */
      quantity: string;
      value: components['schemas']['IssuedValueDto'];
      /**
       * @description of the Automated Export System; one shipment that stands has it
       * @example X20261126123456
       */
      itn?: string | null;
      /** Format: date */
      shippedOn: string;
    };
    OrderGoodsIssue: {
      /**
       * Format: uuid
       * @description the shipment of the license; where none covers it, what left the house
       */
      id: string;
      /**
       * Format: uuid
       * @description the license as it was recorded first; null: it went by none
       */
      licenseId: string | null;
      /** @description counts from 1 on each license */
      number: number | null;
      /** Format: date */
      shippedOn: string;
      itn: string | null;
      /** @description in the line's unit */
      quantity: string;
      unit: string;
      value: components['schemas']['OrderValue'];
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** @description null: it went by no license */
      shipment: components['schemas']['ShipmentUnderRecordedLicense'] | null;
      /** @description the line as it leaves it */
      orderCheck: components['schemas']['OrderCheck'];
    };
    NumberBetween: {
      atLeast: number;
      atMost: number;
    };
    PublicOutcome: {
      /** @enum {string} */
      outcome: 'approved' | 'partly_approved' | 'denied' | 'returned_without_action' | 'no_license_required';
      /** @description null: too few, or too few would follow */
      count: number | null;
    };
    PublicLimit: {
      /** @description 30, 90 or 120, of the calendar */
      days: number;
      /** @description where it stands */
      source: string;
      /** @description whether it is law */
      isLaw: boolean;
      meaning: components['schemas']['Sentence'];
      /** @description decisions within so many days; null: too few, or too few follow from it */
      decidedWithin: components['schemas']['NumberBetween'] | null;
      /** @description pending for so many days or more; null: too few, or too few follow from it or from another quarter */
      pendingBeyond: components['schemas']['NumberBetween'] | null;
    };
    PublicQuarter: {
      quarter: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** @description null: too few to be shown */
      decided: number | null;
      /** @description whole days; null: of none, or of too few */
      average: components['schemas']['NumberBetween'] | null;
      /** @description whole days; null: of none, or of too few */
      median: components['schemas']['NumberBetween'] | null;
      outcomes: components['schemas']['PublicOutcome'][];
      limits: components['schemas']['PublicLimit'][];
      /** @description at its end; null: too few, here or in a quarter from which it would follow */
      pending: components['schemas']['NumberBetween'] | null;
    };
    PublicGroup: {
      /** @description null: it is not known */
      key: string | null;
      decided: number;
      /** @description whole days; null: of too few */
      average: components['schemas']['NumberBetween'] | null;
      /** @description whole days; null: of too few */
      median: components['schemas']['NumberBetween'] | null;
    };
    PublicTimeliness: {
      /** Format: date */
      asOf: string;
      /**
       * Format: date-time
       * @description when it was counted; it is counted anew after some minutes
       */
      countedAt: string;
      /** @description null: of an office */
      regime: string | null;
      /** @description the newest first */
      quarters: components['schemas']['PublicQuarter'][];
      /** @description of the newest quarter, those that are enough to be shown */
      byCountry: components['schemas']['PublicGroup'][];
      /** @description of the newest quarter, those that are enough to be shown */
      byEccn: components['schemas']['PublicGroup'][];
      /** @description of the newest quarter, those that are enough to be shown */
      byType: components['schemas']['PublicGroup'][];
      /** @description whether nothing was decided in the newest quarter */
      isNothingDecided: boolean;
      method: components['schemas']['Sentence'][];
    };
    PublishedFigure: {
      series: string;
      /** @description as its source has it */
      period: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description null: it goes on
       */
      to: string | null;
      /** @description what was counted; it differs from figure to figure of a series too */
      definition: string;
      /** @description null: an event */
      value: number | null;
      unit: string;
      /** @description addresses */
      sources: string[];
      /**
       * @description primary: the text of an authority; secondary: a report of an official document; press
       * @enum {string}
       */
      quality: 'primary' | 'secondary' | 'press';
      /** @description whether the source says itself that it is not vetted, or the like */
      isWeak: boolean;
      /** @description what was seen of it */
      check: string;
    };
    PublishedFigures: {
      /** @description by series, then by period */
      data: components['schemas']['PublishedFigure'][];
      /** @description null: there are no more */
      nextCursor: string | null;
      /** @description figures that nobody has seen in their source yet, and which are left out */
      leftOut: number;
    };
    DayStatisticRange: {
      atLeast: number;
      atMost: number;
    };
    KnownDayStatistics: {
      /** @description of how many the days are exactly known */
      exact: number;
      /** @description of how many they are not */
      inexact: number;
      median: components['schemas']['DayStatisticRange'] | null;
      p90: components['schemas']['DayStatisticRange'] | null;
      mean: components['schemas']['DayStatisticRange'] | null;
    };
    CountBySureness: {
      /** @description so in every course of events that agrees with the record */
      certain: number;
      /** @description so if nothing happened but what was recorded */
      asKnown: number;
    };
    ClockTimeliness: {
      regime: string;
      clock: string;
      /**
       * @description a target binds nobody
       * @enum {string}
       */
      kind: 'limit' | 'target';
      /** @description the sum of what follows */
      count: number;
      /** @description ended within it: a target was met */
      within: components['schemas']['CountBySureness'];
      /** @description ended beyond it, by a recorded ending: of a target, outside. Silence is never counted here */
      beyond: components['schemas']['CountBySureness'];
      /** @description it runs, or stands still */
      running: number;
      /** @description ended without an answer of the authority */
      cancelled: number;
      /** @description its day has passed, and no ending was recorded: nobody knows whether it was kept */
      silent: number;
      /** @description it depends on days that are known only as lying between two */
      unknown: number;
      /** @description the days that were counted, of those with a recorded ending */
      countedDays: components['schemas']['KnownDayStatistics'];
    };
    CourseGroup: {
      /** @description each filing once: a returned application that was filed again was filed twice */
      filed: number;
      decided: number;
      pending: number;
      /** @description of those decided */
      outcomes: {
        [key: string]: number;
      };
      /** @description of those decided: nobody recorded an ending, the law alone gave it */
      endedByLaw: number;
      /** @description days of the calendar from the filing to the recorded ending */
      elapsedDays: components['schemas']['KnownDayStatistics'];
      /** @description days of the calendar since the filing, of those pending */
      pendingDays: components['schemas']['KnownDayStatistics'];
      /** @description the limits and targets */
      clocks: components['schemas']['ClockTimeliness'][];
      /** @description null: it is not known */
      key: string | null;
    };
    TrackedTimeliness: {
      /** @description each filing once: a returned application that was filed again was filed twice */
      filed: number;
      decided: number;
      pending: number;
      /** @description of those decided */
      outcomes: {
        [key: string]: number;
      };
      /** @description of those decided: nobody recorded an ending, the law alone gave it */
      endedByLaw: number;
      /** @description days of the calendar from the filing to the recorded ending */
      elapsedDays: components['schemas']['KnownDayStatistics'];
      /** @description days of the calendar since the filing, of those pending */
      pendingDays: components['schemas']['KnownDayStatistics'];
      /** @description the limits and targets */
      clocks: components['schemas']['ClockTimeliness'][];
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /**
       * Format: date
       * @description null: with all that is known
       */
      knownAt: string | null;
      /** @enum {string} */
      by?: 'regime' | 'authority' | 'country' | 'eccn' | 'type' | 'month';
      /** @description the largest first, months in their order; at most 1,000 */
      groups?: components['schemas']['CourseGroup'][];
    };
    StakesRisk: {
      atRisk: number;
      /** @description nine of ten like cases are decided in time */
      inTime: number;
      /** @description it cannot be said */
      notKnown: number;
      /** @description of those, why: how many by the code of the reason */
      reasons: {
        [key: string]: number;
      };
    };
    StakesSum: {
      amount: string;
      /** @description of how many cases */
      cases: number;
    };
    StakesRiskedSum: {
      amount: string;
      /** @description of how many cases */
      cases: number;
      /** @description of it at risk: fewer than nine of ten like cases are in time */
      atRisk: components['schemas']['StakesSum'];
      /** @description of it, where it cannot be said whether it is at risk */
      riskNotKnown: components['schemas']['StakesSum'];
    };
    StakesNeeds: {
      /** @description needed by a day that has passed */
      passed: components['schemas']['StakesRiskedSum'];
      /** @description from today, in 30 days at most */
      within30: components['schemas']['StakesRiskedSum'];
      within60: components['schemas']['StakesRiskedSum'];
      within90: components['schemas']['StakesRiskedSum'];
      /** @description in more than 90 days */
      later: components['schemas']['StakesRiskedSum'];
      /** @description it is not said by when */
      notSaid: components['schemas']['StakesSum'];
    };
    StakesPenalties: {
      /** @description all of them */
      total: components['schemas']['StakesSum'];
      /** @description of it, of cases at risk */
      atRisk: components['schemas']['StakesSum'];
      /** @description from a day that has passed */
      passed: components['schemas']['StakesSum'];
      within30: components['schemas']['StakesSum'];
      within60: components['schemas']['StakesSum'];
      within90: components['schemas']['StakesSum'];
      later: components['schemas']['StakesSum'];
      /** @description it is not said from which day */
      notSaid: components['schemas']['StakesSum'];
      /**
       * Format: date
       * @description the nearest day, from today, from which a delay costs something
       */
      nextOn: string | null;
    };
    ForecastDay: {
      /** Format: date */
      notBefore: string;
      /** Format: date */
      notAfter: string;
    };
    StakedCase: {
      /** Format: uuid */
      id: string;
      /** @description under which it was filed last */
      number: string | null;
      reference: string | null;
      regime: string;
      customer: string | null;
      orders: string[];
      /** Format: date */
      needBy: string | null;
      valueAtStake: components['schemas']['MoneyDto'] | null;
      /** Format: date */
      penaltyOn: string | null;
      penalty: components['schemas']['MoneyDto'] | null;
      /** @description null: it cannot be said */
      atRisk: boolean | null;
      /** @description why it cannot be said */
      atRiskReason: components['schemas']['Sentence'] | null;
      /** @description by when nine of ten like cases are decided */
      p90On: components['schemas']['ForecastDay'] | null;
    };
    StakesOfCurrency: {
      /** @example USD */
      currency: string;
      /** @description what depends on pending cases */
      pending: components['schemas']['StakesRiskedSum'];
      /** @description of it, by when it is needed */
      needed: components['schemas']['StakesNeeds'];
      /** @description of pending cases */
      penalties: components['schemas']['StakesPenalties'];
      /** @description what depends on cases that were not filed, which is not pending */
      notFiled: components['schemas']['StakesSum'];
      /** @description the pending cases on which most depends */
      largest: components['schemas']['StakedCase'][];
    };
    Stakes: {
      /** Format: date */
      asOf: string;
      /** @description cases that were filed and have not ended, as far as is known */
      pending: number;
      /** @description of those, without a value at stake: they are in no sum */
      withoutValue: number;
      /** @description of those pending, a delay costs something from a day, and it is not said how much */
      penaltiesWithoutAmount: number;
      risk: components['schemas']['StakesRisk'];
      /** @description cases that were not filed */
      notFiled: number;
      /** @description of those, without a value at stake */
      notFiledWithoutValue: number;
      /** @description the one of most pending cases first */
      currencies: components['schemas']['StakesOfCurrency'][];
      /** @description the pending cases of which a delay costs something next, from today, the nearest first */
      nextPenalties: components['schemas']['StakedCase'][];
    };
    QuarterSubmitted: {
      /** @description filings */
      count: number;
      /** @description of those, of an application that had been returned */
      again: number;
      /** @description in the period or beside it: not counted */
      mayBelong: number;
    };
    QuarterStage: {
      /** @description received, on_hold, referred, signed_off, countersigned, validated; then what else there is */
      stage: string;
      meaning: components['schemas']['Sentence'];
      /** @description null: not told */
      count: number | null;
      note: components['schemas']['Sentence'] | null;
    };
    QuarterEnd: {
      /** @enum {string} */
      end:
        | 'approved'
        | 'partly_approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'closed';
      count: number;
    };
    QuarterDays: {
      /** @description decisions */
      decided: number;
      /** @description of those, with the day of the first submission */
      timed: number;
      /** @description days of the calendar; null: of none */
      average: components['schemas']['NumberBetween'] | null;
      /** @description days of the calendar; null: of none */
      median: components['schemas']['NumberBetween'] | null;
    };
    QuarterGroup: {
      /** @description null: it is not known */
      key: string | null;
      /** @description null: too few to be shown */
      processing: components['schemas']['QuarterDays'] | null;
    };
    QuarterLimit: {
      /** @description 30, 90 or 120, of the calendar */
      days: number;
      /** @description where it stands */
      source: string;
      /** @description whether it is law */
      isLaw: boolean;
      meaning: components['schemas']['Sentence'];
      /** @description decisions of the period within so many days */
      decidedWithin: components['schemas']['NumberBetween'];
      /** @description pending at the end of the period for so many days or more */
      pendingBeyond: components['schemas']['NumberBetween'];
    };
    QuarterReason: {
      /** @description a hold by its kind, `question`, or the status; `not_told`: nothing was told */
      reason: string;
      count: number;
    };
    QuarterPending: {
      /**
       * Format: date
       * @description the end of the period, or today
       */
      on: string;
      count: components['schemas']['NumberBetween'];
      /** @description of those pending for 90 days or more, what was decided since */
      longDecidedSince: components['schemas']['NumberBetween'];
      /** @description of those pending for 90 days or more and still; null: not told */
      reasons: components['schemas']['QuarterReason'][] | null;
      /** @description why there are no reasons */
      note: components['schemas']['Sentence'] | null;
    };
    QuarterReferral: {
      agency: string;
      /** @description null: not told */
      count: number | null;
      note: components['schemas']['Sentence'] | null;
    };
    QuarterlyReport: {
      /** @description `FY2026Q3`, or `FY2026` */
      quarter: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /**
       * Format: date
       * @description the day of the report
       */
      asOf: string;
      /** @description null: of an office */
      regime: string | null;
      submitted: components['schemas']['QuarterSubmitted'];
      /** @description pending on the day of the report */
      stages: components['schemas']['QuarterStage'][];
      ends: components['schemas']['QuarterEnd'][];
      /** @description may have ended in the period or beside it: not counted */
      mayHaveEnded: number;
      /** @description ended by the law alone: not counted */
      endedByLaw: number;
      processing: components['schemas']['QuarterDays'];
      /** @description of each end-user country; the largest first */
      byCountry: components['schemas']['QuarterGroup'][];
      /** @description of each ECCN; the largest first */
      byEccn: components['schemas']['QuarterGroup'][];
      /** @description of each type; the largest first */
      byType: components['schemas']['QuarterGroup'][];
      limits: components['schemas']['QuarterLimit'][];
      pending: components['schemas']['QuarterPending'];
      referrals: components['schemas']['QuarterReferral'][];
      method: components['schemas']['Sentence'][];
      definitions: components['schemas']['Sentence'][];
      caveats: components['schemas']['Sentence'][];
    };
    FreezeProbabilities: {
      /** @description fewer than a quarter of the decisions that would have come */
      frozen: number;
      /** @description fewer than before, and no freeze */
      slower: number;
      faster: number;
      noChange: number;
    };
    FreezeBeginning: {
      /** Format: date */
      notBefore: string;
      /** Format: date */
      notAfter: string;
    };
    DecisionRate: {
      decisions: number;
      caseDays: number;
      /** @description decisions for 100 case-days; null where there were none */
      perHundredCaseDays: number | null;
    };
    FreezeClosure: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      reason: string;
      source: string;
    };
    DecisionRateOfWeek: {
      decisions: number;
      caseDays: number;
      /** @description decisions for 100 case-days; null where there were none */
      perHundredCaseDays: number | null;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
    };
    Freeze: {
      /** Format: date */
      asOf: string;
      regime: string;
      authority: string;
      type: string | null;
      /** @enum {string} */
      state: 'frozen' | 'slower' | 'faster' | 'no_change' | 'cannot_say';
      /** @description the state in words; where nothing can be said, why */
      said: components['schemas']['Sentence'];
      /** @description of the state, given what was counted; of slower, that it is slower or frozen; null: not known */
      probability: number | null;
      probabilities: components['schemas']['FreezeProbabilities'] | null;
      /** @description nine in ten that it began then; null where no change is claimed */
      since: components['schemas']['FreezeBeginning'] | null;
      /** @description before the likeliest day of the change; before the last half year where none is claimed */
      before: components['schemas']['DecisionRate'] | null;
      after: components['schemas']['DecisionRate'] | null;
      /** @description decisions that would have come after it at the pace of before, for the ages of the cases */
      expected: number | null;
      /** @description cases that were counted, filed in the last three years */
      likeCases: number;
      /** @description of those, decided within the window */
      decided: number;
      /** Format: date */
      lastDecisionOn: string | null;
      /** @description the closure in which the day lies */
      closedNow: components['schemas']['FreezeClosure'] | null;
      /** @description closures since the change began at the earliest; within the last half year where none is claimed */
      closuresWithin: components['schemas']['FreezeClosure'][];
      /** @description week by week, the oldest first */
      weeks: components['schemas']['DecisionRateOfWeek'][];
      /** @description how it is counted, and what it does not show */
      method: components['schemas']['Sentence'][];
    };
    DaysBetween: {
      /** @description sure, by what was recorded */
      atLeast: number;
      /** @description possible, by what was recorded */
      atMost: number;
    };
    DaysLostByCause: {
      /** @description sure, by what was recorded */
      atLeast: number;
      /** @description possible, by what was recorded */
      atMost: number;
      /** @enum {string} */
      cause: 'closure' | 'hold_without_basis' | 'silence_after_answer' | 'silence_after_filing';
      said: components['schemas']['Sentence'];
    };
    DaysLostGroup: {
      /** @description each day of a case once; of which cause some is may not be sure, so that these are more than the causes’ least */
      total: components['schemas']['DaysBetween'];
      /** @description the foremost first */
      causes: components['schemas']['DaysLostByCause'][];
      /** @description of the days, those to which more than one applies */
      overlap: components['schemas']['DaysBetween'];
      /** @description null: not known */
      key: string | null;
      /** @description cases that may have lost a day */
      cases: number;
    };
    DaysLostCase: {
      /** @description each day of a case once; of which cause some is may not be sure, so that these are more than the causes’ least */
      total: components['schemas']['DaysBetween'];
      /** @description the foremost first */
      causes: components['schemas']['DaysLostByCause'][];
      /** @description of the days, those to which more than one applies */
      overlap: components['schemas']['DaysBetween'];
      /** Format: uuid */
      id: string;
      number: string | null;
      reference: string | null;
      regime: string;
    };
    DaysLost: {
      /** @description each day of a case once; of which cause some is may not be sure, so that these are more than the causes’ least */
      total: components['schemas']['DaysBetween'];
      /** @description the foremost first */
      causes: components['schemas']['DaysLostByCause'][];
      /** @description of the days, those to which more than one applies */
      overlap: components['schemas']['DaysBetween'];
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      /** Format: date */
      knownAt: string | null;
      /** @description cases that may have been pending on one of these days */
      cases: number;
      /** @description the days on which they were pending */
      pending: components['schemas']['DaysBetween'];
      /** @enum {string|null} */
      by?: 'regime' | 'country' | 'eccn' | 'month' | null;
      /** @description the most days first; months in order */
      groups?: components['schemas']['DaysLostGroup'][] | null;
      /** @description the cases that lost the most days for sure, then that may have */
      largest: components['schemas']['DaysLostCase'][];
      method: components['schemas']['Sentence'][];
    };
    StandingStill: {
      /** @enum {string} */
      verdict: 'whole_office' | 'one_file' | 'cannot_say';
      why: components['schemas']['Sentence'];
      /** @description the share of like cases that is pending still after so long */
      stillPending: number | null;
      /** @description days since its newest filing, at the least */
      days: number;
      /**
       * @description how its office fares
       * @enum {string}
       */
      office: 'frozen' | 'slower' | 'faster' | 'no_change' | 'cannot_say';
      probability: number | null;
    };
    ForecastPrior: {
      /** @description the part of the forecast that rests on it; the rest is own cases */
      weight: number;
      /** @description what was counted: definitions differ, and none is of one country or ECCN */
      definition: string;
      period: string;
      /** @description where it stands */
      source: string;
      /** @description whose text it is */
      quality: string;
    };
    TrackedForecast: {
      /**
       * @description what the like cases have in common besides regime and type; null: of none enough are decided
       * @enum {string|null}
       */
      likeCases: 'country and ECCN' | 'country' | 'ECCN' | 'all' | null;
      /** @description like cases whose days are exactly known, those still pending too */
      sampleSize: number;
      /** @description how many of them were decided after more days than have passed here */
      decidedLater: number;
      /** @description as how many decided cases they count: of the older ones, as ten at most */
      likeWeight: number;
      /** @description as how many decided cases those count that are less alike */
      widerWeight: number;
      /** @description the published figure that it rests on too; null: there are enough own cases, or none is known */
      prior: components['schemas']['ForecastPrior'] | null;
      method: string;
      /** Format: date */
      asOf: string;
      /** @description since the filing */
      elapsedDays: components['schemas']['DayStatisticRange'];
      /** @description fewer than so many decided later are no like cases, and say nothing where nothing was published */
      leastDecidedLater: number;
      /** @description by when it is decided with one chance in two */
      p50On: components['schemas']['ForecastDay'] | null;
      /** @description by when with nine in ten */
      p90On: components['schemas']['ForecastDay'] | null;
      /** Format: date */
      needBy: string | null;
      /** @description how probably it is decided by needBy, at the least */
      decidedInTime: number | null;
      /** @description it is decided by needBy with less than nine chances in ten; null: nothing is needed by a day, or it cannot be said */
      atRisk: boolean | null;
      /** @description why it cannot be said */
      atRiskReason: components['schemas']['Sentence'] | null;
      /** @description why there is no day */
      reason: components['schemas']['Sentence'] | null;
    };
    EscalationOwner: {
      /** Format: uuid */
      principalId: string;
      name: string;
    };
    EscalationDay: {
      /** Format: date */
      notBefore: string;
      /** Format: date */
      notAfter: string;
    };
    EscalationDays: {
      atLeast: number;
      atMost: number;
    };
    EscalationRung: {
      /** @enum {string} */
      rung: 'day_120' | 'day_90' | 'limit' | 'answered_silence' | 'day_60' | 'target' | 'day_30';
      /**
       * @description none: no law names it; bill: no law yet
       * @enum {string}
       */
      right: 'limit' | 'target' | 'sense_of_congress' | 'bill' | 'none';
      /** @description by what right one asks */
      says: components['schemas']['Sentence'];
      /** @description the clock of the regime; null: no law counts the days */
      clock: string | null;
      citation: string | null;
      /** @description as the law counts them */
      countedDays: components['schemas']['EscalationDays'] | null;
      /** @description when it was reached */
      reachedOn: components['schemas']['EscalationDay'];
      /** @description days since then */
      overDays: components['schemas']['EscalationDays'];
      /**
       * @description that it was reached; null: it depends on what the company was not told
       * @enum {string|null}
       */
      certainty: 'certain' | 'as_known' | null;
      /** @description why */
      because: components['schemas']['Sentence'][];
    };
    EscalationContact: {
      /** Format: date */
      on: string;
      channel: string;
      direction: string;
      with: string;
    };
    EscalationInquiry: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      state: 'draft' | 'approved' | 'sent' | 'cancelled';
      /** @enum {string} */
      kind: 'letter' | 'mail';
      /** @enum {string} */
      rung: 'day_120' | 'day_90' | 'limit' | 'answered_silence' | 'day_60' | 'target' | 'day_30';
      /** Format: date */
      sentOn: string | null;
      /** Format: date */
      followUpOn: string | null;
      /**
       * @description of a mail; null: it went otherwise, or long ago
       * @enum {string|null}
       */
      delivery: 'pending' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'dropped' | null;
    };
    EscalationStep: {
      /** @enum {string} */
      step:
        | 'answer_first'
        | 'wait'
        | 'ask_licensing_officer'
        | 'ask_exporter_services'
        | 'ask_members_office'
        | 'ask_authority';
      why: components['schemas']['Sentence'];
    };
    Escalation: {
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      supplierId: string;
      supplier: string;
      reference: string | null;
      controlNumber: string | null;
      regime: string;
      authority: string;
      type: string;
      /** @description who is at work on it; null: nobody */
      owner: components['schemas']['EscalationOwner'] | null;
      /**
       * Format: date
       * @description today, where the authority is
       */
      today: string;
      /** @description of the filing that is pending */
      filedOn: components['schemas']['EscalationDay'];
      /** @description since the filing that is pending */
      daysSinceFiling: components['schemas']['EscalationDays'];
      /** @description since the first filing, of one that was returned and filed again */
      daysSinceFirstFiling: components['schemas']['EscalationDays'];
      /**
       * @description the most urgent that it reached
       * @enum {string}
       */
      rung: 'day_120' | 'day_90' | 'limit' | 'answered_silence' | 'day_60' | 'target' | 'day_30';
      /** @description all that it reached */
      rungs: components['schemas']['EscalationRung'][];
      /** @description what is certain */
      certain: components['schemas']['Sentence'][];
      /** @description what is not known */
      notKnown: components['schemas']['Sentence'][];
      /** @description whether a count may have been suspended without the company being told */
      mayBeSuspended: boolean;
      lastContact: components['schemas']['EscalationContact'] | null;
      /** @description the one that was sent last */
      lastInquiry: components['schemas']['EscalationInquiry'] | null;
      /** @description one that is not sent yet */
      openInquiry: components['schemas']['EscalationInquiry'] | null;
      /**
       * Format: date
       * @description when to follow up on the last inquiry; null: now
       */
      followUpOn: string | null;
      /** @description whether there is something to do today */
      isDue: boolean;
      nextStep: components['schemas']['EscalationStep'];
      /** @description whether the whole office stands still, or this file; null: its days are not known */
      office: components['schemas']['StandingStill'] | null;
    };
    InquiryRecipientDto: {
      /**
       * @description whom of the office
       * @example Pat Doe
       */
      name?: string | null;
      /** @example Exporter Services, Bureau of Industry and Security */
      office: string;
      /**
       * Format: email
       * @description where a mail goes; required of one
       * @example exporter.services@example.gov
       */
      email?: string | null;
    };
    DraftInquiryDto: {
      /**
       * Format: uuid
       * @description the case
       */
      applicationId: string;
      /**
       * @description by what one asks: a rung that the case has reached
       * @enum {string}
       */
      rung: 'day_120' | 'day_90' | 'limit' | 'answered_silence' | 'day_60' | 'target' | 'day_30';
      /** @enum {string} */
      kind: 'letter' | 'mail';
      to: components['schemas']['InquiryRecipientDto'];
      /**
       * @description en when left out
       * @enum {string|null}
       */
      language?: 'en' | null;
    };
    InquiryRecipient: {
      name: string | null;
      office: string;
      email: string | null;
    };
    InquiryAct: {
      /** Format: uuid */
      by: string;
      /** Format: date-time */
      at: string;
    };
    InquirySending: {
      /** Format: uuid */
      by: string;
      /** Format: date-time */
      at: string;
      /**
       * Format: date
       * @description the day on which it went
       */
      on: string;
      /**
       * @description outbox: from here, as a mail
       * @enum {string}
       */
      how: 'outbox' | 'post' | 'courier' | 'fax' | 'portal' | 'by_hand' | 'own_mail';
      /**
       * Format: uuid
       * @description the contact with the authority that was written down
       */
      contactId: string;
      /**
       * @description how the mail fares; null: none from here, or long ago
       * @enum {string|null}
       */
      delivery: 'pending' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'dropped' | null;
    };
    InquiryParagraph: {
      text: string;
      /**
       * @description person: somebody wrote or changed it
       * @enum {string}
       */
      by: 'service' | 'person';
    };
    FactSource: {
      /**
       * Format: uuid
       * @description the observation
       */
      id: string;
      type: string;
      /** Format: date */
      on: string | null;
      /** Format: date */
      notBefore: string | null;
      /** Format: date */
      notAfter: string | null;
      /** @description how it was heard of */
      source: string | null;
      /** Format: date */
      learnedOn: string;
    };
    InquiryFact: {
      says: components['schemas']['Sentence'];
      /** @description the observation it is of; null: of all that was written down, such as that nothing was */
      source: components['schemas']['FactSource'] | null;
    };
    InquiryLeftOut: {
      what: components['schemas']['Sentence'];
      why: components['schemas']['Sentence'][];
      source: components['schemas']['FactSource'] | null;
    };
    InquiryCancellation: {
      /** Format: uuid */
      by: string;
      /** Format: date-time */
      at: string;
      reason: string;
    };
    Inquiry: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      supplierId: string;
      regime: string;
      /** @enum {string} */
      rung: 'day_120' | 'day_90' | 'limit' | 'answered_silence' | 'day_60' | 'target' | 'day_30';
      /** @enum {string} */
      kind: 'letter' | 'mail';
      /** @enum {string} */
      state: 'draft' | 'approved' | 'sent' | 'cancelled';
      to: components['schemas']['InquiryRecipient'];
      subject: string;
      /**
       * Format: date
       * @description the day as of which it was composed
       */
      asOf: string;
      drafted: components['schemas']['InquiryAct'];
      sent: components['schemas']['InquirySending'] | null;
      /** Format: date */
      followUpOn: string | null;
      /** @enum {string} */
      language: 'en';
      /** @description as in its ETag */
      version: number;
      /** @description paragraphs, with a blank line between them */
      text: string;
      /** @description SHA-256 of recipient, subject and text: what is approved */
      textHash: string;
      /** @description whether the subject is not as the service composed it */
      isSubjectEdited: boolean;
      /** @description the text, and whose each part is */
      paragraphs: components['schemas']['InquiryParagraph'][];
      /** @description what was composed and stands there no more */
      removed: components['schemas']['Sentence'][];
      /** @description what it was composed from */
      facts: components['schemas']['InquiryFact'][];
      /** @description what is not certain, and why */
      leftOut: components['schemas']['InquiryLeftOut'][];
      /** @description who wrote on it */
      preparedBy: string[];
      /** @description of this text; null: not approved */
      approved: components['schemas']['InquiryAct'] | null;
      cancelled: components['schemas']['InquiryCancellation'] | null;
    };
    InquirySummary: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      supplierId: string;
      regime: string;
      /** @enum {string} */
      rung: 'day_120' | 'day_90' | 'limit' | 'answered_silence' | 'day_60' | 'target' | 'day_30';
      /** @enum {string} */
      kind: 'letter' | 'mail';
      /** @enum {string} */
      state: 'draft' | 'approved' | 'sent' | 'cancelled';
      to: components['schemas']['InquiryRecipient'];
      subject: string;
      /**
       * Format: date
       * @description the day as of which it was composed
       */
      asOf: string;
      drafted: components['schemas']['InquiryAct'];
      sent: components['schemas']['InquirySending'] | null;
      /** Format: date */
      followUpOn: string | null;
    };
    EditInquiryDto: {
      to: components['schemas']['InquiryRecipientDto'];
      subject: string;
      /** @description paragraphs, with a blank line between them */
      text: string;
    };
    ApproveInquiryDto: {
      /** @description textHash of what was read */
      textHash: string;
    };
    SendInquiryDto: {
      /**
       * @description how it went elsewhere; required of a letter. A mail without it goes from here now
       * @enum {string|null}
       */
      by?: 'post' | 'courier' | 'fax' | 'portal' | 'by_hand' | 'own_mail' | null;
      /**
       * Format: date
       * @description the day on which it went elsewhere; required with by
       */
      sentOn?: string | null;
    };
    CancelInquiryDto: {
      /**
       * @description why
       * @example The officer called before it went.
       */
      reason: string;
    };
    BenchmarkCell: {
      /**
       * @description of the decision
       * @example 2026-03
       */
      month: string;
      /** @example us-bis */
      regime: string;
      /** @enum {string} */
      countryGroup: 'A' | 'B' | 'D' | 'E' | 'other' | 'several';
      /** @enum {string} */
      eccnCategory:
        '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | 'EAR99' | 'several' | 'unknown';
      /** @enum {string} */
      type: 'export' | 'reexport' | 'in_country_transfer' | 'deemed_export' | 'other';
      /** @description five at least */
      n: number;
      /**
       * @description [days in tens, cases]: 0 for 0 to 9 days, 10 for 10 to 19, 360 for 360 and more
       * @example [
       *       [
       *         20,
       *         3
       *       ],
       *       [
       *         30,
       *         2
       *       ]
       *     ]
       */
      days: number[][];
    };
    BenchmarkLeaves: {
      /** @enum {string} */
      schema: 'ninety-benchmark/1';
      /** @description the origin of the hub */
      hub: string;
      /**
       * Format: uuid
       * @description what the hub calls this installation
       */
      contributor: string;
      /**
       * @description the first month
       * @example 2026-03
       */
      from: string;
      /**
       * @description the last month
       * @example 2026-03
       */
      to: string;
      cells: components['schemas']['BenchmarkCell'][];
    };
    BenchmarkSuppressed: {
      /** @description cells of fewer than five cases */
      cells: number;
      /** @description cases in them */
      cases: number;
    };
    BenchmarkLeftOut: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      /** @enum {string} */
      reason: 'month_uncertain' | 'days_uncertain' | 'destination_unknown' | 'group_unknown';
      /** @description the same as a sentence */
      detail: string;
      cases: number;
    };
    BenchmarkStays: {
      /** @description cases that were, or may have been, decided in the months: all that follow together */
      decided: number;
      /** @description cases in the cells that leave */
      told: number;
      suppressed: components['schemas']['BenchmarkSuppressed'];
      leftOut: components['schemas']['BenchmarkLeftOut'][];
    };
    BenchmarkEarlier: {
      /** Format: uuid */
      contributionId: string;
      /** Format: uuid */
      hubId: string;
      sequence: number;
      /**
       * @description the first month
       * @example 2026-03
       */
      from: string;
      /**
       * @description the last month
       * @example 2026-03
       */
      to: string;
      /** @description cells of this preview that it told just so */
      sameCells: number;
      /**
       * Format: date-time
       * @description when the service sent it; null: it did not
       */
      sentAt: string | null;
    };
    BenchmarkPreview: {
      /** @description SHA-256 of what leaves: who signs names it, and so has seen it */
      digest: string;
      leaves: components['schemas']['BenchmarkLeaves'];
      stays: components['schemas']['BenchmarkStays'];
      /** @description the edition of the Country Groups by which destinations are grouped; null: none is loaded */
      countryGroups: number | null;
      /** @description what was signed of any of these months, for any hub, newest first, at most 100 */
      earlier: components['schemas']['BenchmarkEarlier'][];
    };
    BenchmarkHub: {
      /** Format: uuid */
      id: string;
      name: string;
      origin: string;
      /** Format: uuid */
      contributorId: string;
      /** @description whose cases count; null: those of the whole installation */
      supplierIds: string[] | null;
      /** @description of the newest contribution; 0: there is none */
      sequence: number;
      /** Format: uuid */
      registeredBy: string;
      /** Format: date-time */
      registeredAt: string;
    };
    RegisterBenchmarkHubDto: {
      /** @example Association of exporters */
      name: string;
      /** @description whose cases count, as one contributor; all of the installation when left out */
      supplierIds?: string[] | null;
      /**
       * @description where it is found: what is signed for it says nothing at another one
       * @example https://benchmark.example
       */
      origin: string;
      /**
       * Format: uuid
       * @description what the hub calls this installation
       */
      contributorId: string;
    };
    EditBenchmarkHubDto: {
      /** @example Association of exporters */
      name: string;
      /** @description whose cases count, as one contributor; all of the installation when left out */
      supplierIds?: string[] | null;
    };
    SignBenchmarkContributionDto: {
      /**
       * Format: uuid
       * @description a hub at which this installation takes part
       */
      hubId: string;
      /**
       * @description the first month of the decisions
       * @example 2026-03
       */
      from: string;
      /**
       * @description the last month of the decisions; it must be over
       * @example 2026-03
       */
      to: string;
      /** @description of the preview that was looked at */
      previewDigest: string;
    };
    BenchmarkHubAnswer: {
      /** Format: date-time */
      at: string;
      /** @description null: no answer came */
      status: number | null;
      /** @description the beginning of what it said, or why none came */
      text: string | null;
    };
    BenchmarkContribution: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      hubId: string;
      sequence: number;
      /**
       * @description the first month
       * @example 2026-03
       */
      from: string;
      /**
       * @description the last month
       * @example 2026-03
       */
      to: string;
      /** @description cells that it tells */
      cells: number;
      /** @description cases in them */
      cases: number;
      previewDigest: string;
      /** Format: uuid */
      madeBy: string;
      /** Format: date-time */
      madeOn: string;
      /** @description of the time when the hub took it, or else of the last time that the service sent it; null: it did not */
      answer: components['schemas']['BenchmarkHubAnswer'] | null;
      /** @description the compact JWS, as it leaves */
      jws: string;
    };
    ListedBenchmarkContribution: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      hubId: string;
      sequence: number;
      /**
       * @description the first month
       * @example 2026-03
       */
      from: string;
      /**
       * @description the last month
       * @example 2026-03
       */
      to: string;
      /** @description cells that it tells */
      cells: number;
      /** @description cases in them */
      cases: number;
      previewDigest: string;
      /** Format: uuid */
      madeBy: string;
      /** Format: date-time */
      madeOn: string;
      /** @description of the time when the hub took it, or else of the last time that the service sent it; null: it did not */
      answer: components['schemas']['BenchmarkHubAnswer'] | null;
    };
    AuthorizationConditionDto: {
      /** @example Not for resale outside the country of destination. */
      text: string;
    };
    RecordAuthorizationDto: {
      /**
       * Format: uuid
       * @description whose it is; the caller's when left out
       */
      supplierId?: string | null;
      /**
       * @description determination: that by the law none is needed; license_exception: one of BIS, by its symbol; general_license: one of the regime for everybody, or an open one
       * @enum {string}
       */
      kind: 'determination' | 'license_exception' | 'general_license';
      /**
       * @description whose law it answers
       * @example us-bis
       */
      regime: string;
      /**
       * @description of a license exception its symbol, of a general license its number; a determination has none
       * @example LVS
       */
      symbol?: string | null;
      productIds?: string[] | null;
      /** @description an entry is for its paragraphs too */
      eccns?: string[] | null;
      /**
       * @example [
       *       "DE",
       *       "FR"
       *     ]
       */
      destinations: string[];
      /** @description as orders say them; either these or anyEndUse */
      endUses?: string[] | null;
      /** @description true: for whatever end use */
      anyEndUse?: boolean | null;
      /** @description everybody who takes part must be one of these; whoever when left out */
      partyIds?: string[] | null;
      /** @description the most that one line may be worth */
      maxValue?: components['schemas']['MoneyDto'] | null;
      conditions?: components['schemas']['AuthorizationConditionDto'][] | null;
      /** @description of a general license what it asks for */
      terms?: string | null;
      /**
       * Format: uuid
       * @description a determination that was kept for the company
       */
      determinationId?: string | null;
      /** @example All items are EAR99 or AT only; reviewed with counsel on 12 March. */
      basis: string;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description its last day, at most two years from today
       */
      validUntil: string;
    };
    AuthorizationWithdrawal: {
      reason: string;
      /** Format: uuid */
      by: string;
      /** Format: date-time */
      at: string;
    };
    AuthorizationMoney: {
      amount: string;
      currency: string;
    };
    AuthorizationCondition: {
      text: string;
    };
    Authorization: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /** @enum {string} */
      kind: 'determination' | 'license_exception' | 'general_license';
      regime: string;
      /** @description null: a determination */
      symbol: string | null;
      /** @description of products that it names */
      products: number;
      eccns: string[];
      destinations: string[];
      /** @description null: whatever end use */
      endUses: string[] | null;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description its last day
       */
      validUntil: string;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** @description null: it was not withdrawn */
      withdrawn: components['schemas']['AuthorizationWithdrawal'] | null;
      productIds: string[];
      /** @description null: whoever takes part */
      partyIds: string[] | null;
      /** @description the most that one line may be worth */
      maxValue: components['schemas']['AuthorizationMoney'] | null;
      conditions: components['schemas']['AuthorizationCondition'][];
      terms: string | null;
      /** Format: uuid */
      determinationId: string | null;
      basis: string;
      /**
       * Format: date-time
       * @description its last moment, where the authority is
       */
      endsAt: string;
    };
    ListedAuthorization: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      /** @enum {string} */
      kind: 'determination' | 'license_exception' | 'general_license';
      regime: string;
      /** @description null: a determination */
      symbol: string | null;
      /** @description of products that it names */
      products: number;
      eccns: string[];
      destinations: string[];
      /** @description null: whatever end use */
      endUses: string[] | null;
      /** Format: date */
      validFrom: string;
      /**
       * Format: date
       * @description its last day
       */
      validUntil: string;
      /** Format: uuid */
      recordedBy: string;
      /** Format: date-time */
      recordedAt: string;
      /** @description null: it was not withdrawn */
      withdrawn: components['schemas']['AuthorizationWithdrawal'] | null;
    };
    WithdrawAuthorizationDto: {
      /** @example The catalogue was classified anew. */
      reason: string;
    };
    ApplicationEventData: {
      /** Format: uuid */
      applicationId: string;
      /** @example Z100001 */
      controlNumber: string;
      /** @description counts the application's events for each audience, without gaps */
      sequence: number;
      /** @enum {string} */
      status:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /**
       * @description before the event; days alone tell none
       * @enum {string}
       */
      previousStatus?:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
    };
    RequestEventData: {
      /** Format: uuid */
      applicationId: string;
      /** @example Z100001 */
      controlNumber: string;
      /** @description counts the application's events for each audience, without gaps */
      sequence: number;
      /** @enum {string} */
      status:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /**
       * @description before the event; days alone tell none
       * @enum {string}
       */
      previousStatus?:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /** @description the id in the events of the application of what was asked or answered */
      requestId: string;
    };
    HoldEventData: {
      /** Format: uuid */
      applicationId: string;
      /** @example Z100001 */
      controlNumber: string;
      /** @description counts the application's events for each audience, without gaps */
      sequence: number;
      /** @enum {string} */
      status:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /**
       * @description before the event; days alone tell none
       * @enum {string}
       */
      previousStatus?:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /** @description the id of the hold in the events of the application */
      holdId: string;
    };
    PositionEventData: {
      /** Format: uuid */
      applicationId: string;
      /** @example Z100001 */
      controlNumber: string;
      /** @description counts the application's events for each audience, without gaps */
      sequence: number;
      /** @enum {string} */
      status:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /**
       * @description before the event; days alone tell none
       * @enum {string}
       */
      previousStatus?:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /**
       * @description with `deemed`: whose 30 days lapsed
       * @enum {string}
       */
      agency?: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
      /** @description true: it gave none, and is deemed to have no objection */
      deemed?: boolean;
    };
    AppealPaperEventData: {
      /** Format: uuid */
      applicationId: string;
      /** @example Z100001 */
      controlNumber: string;
      /** @description counts the application's events for each audience, without gaps */
      sequence: number;
      /** @enum {string} */
      paper:
        | 'statement'
        | 'submission'
        | 'hearing_request'
        | 'stay_request'
        | 'information_request'
        | 'hearing_granted'
        | 'hearing_denied'
        | 'hearing_report'
        | 'stay_granted'
        | 'stay_denied'
        | 'decision';
      /** @description counts from 1 in the record of the appeal, for each audience what it sees */
      number: number;
    };
    RequirementEventData: {
      /** Format: uuid */
      applicationId: string;
      /**
       * @description null: nobody said one yet
       * @example Z100001
       */
      controlNumber: string | null;
      /** @description counts the application's events for each audience, without gaps */
      sequence: number;
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      entryId: string;
      /** @description whether the entry is still on the list */
      isListed: boolean;
    };
    StalledEventData: {
      /** Format: uuid */
      applicationId: string;
      /** @example Z100001 */
      controlNumber: string;
      /** @description counts the application's events for each audience, without gaps */
      sequence: number;
      /** @enum {string} */
      status:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /**
       * @description before the event; days alone tell none
       * @enum {string}
       */
      previousStatus?:
        | 'registered'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'under_review';
      /** Format: date */
      silentSince: string;
      silentDays: number;
      /** @description how long similar cases are silent; null: too few are known */
      medianSilentDays: number | null;
      /** @description how many like cases are known */
      likeCases: number;
    };
    ObservedEventData: {
      /** Format: uuid */
      applicationId: string;
      /**
       * @description of the newest filing; null: nobody said one yet
       * @example Z100001
       */
      controlNumber: string | null;
      /** @example us-bis */
      regime: string;
      /**
       * Format: uuid
       * @description the observation
       */
      eventId: string;
      /**
       * @description the type of the observation
       * @example approved
       */
      event: string;
      /**
       * Format: date
       * @description when it happened, where the day is known
       */
      on: string | null;
      /** Format: date */
      notBefore: string | null;
      /** Format: date */
      notAfter: string | null;
      /** @description a status of the regime */
      status: string;
      previousStatus: string;
      /** @description null: it has not ended, as far as is known */
      outcome: string | null;
      /** @description counts the application's events, without gaps */
      sequence: number;
    };
    SupersededEventData: {
      /** Format: uuid */
      applicationId: string;
      /**
       * @description of the newest filing; null: nobody said one yet
       * @example Z100001
       */
      controlNumber: string | null;
      /** @example us-bis */
      regime: string;
      /**
       * Format: uuid
       * @description the observation
       */
      eventId: string;
      /**
       * @description the type of the observation
       * @example approved
       */
      event: string;
      /**
       * Format: date
       * @description when it happened, where the day is known
       */
      on: string | null;
      /** Format: date */
      notBefore: string | null;
      /** Format: date */
      notAfter: string | null;
      /** @description a status of the regime */
      status: string;
      previousStatus: string;
      /** @description null: it has not ended, as far as is known */
      outcome: string | null;
      /** @description counts the application's events, without gaps */
      sequence: number;
      /**
       * Format: uuid
       * @description the observation that stands no more
       */
      supersedes: string;
    };
    LicenseIssuedEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** Format: date */
      issuedOn: string;
      /** Format: date */
      validUntil: string;
    };
    LicenseSupersededEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** Format: date */
      issuedOn: string;
      /** Format: date */
      validUntil: string;
      /**
       * Format: uuid
       * @description the license that stands no more
       */
      supersedes: string;
    };
    ShipmentEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** Format: uuid */
      shipmentId: string;
      /** @description counts from 1 on each license */
      shipment: number;
      /** Format: date */
      shippedOn: string;
    };
    ReleaseEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** Format: uuid */
      releaseId: string;
      /**
       * Format: uuid
       * @description the release that it corrects or takes back
       */
      supersedes?: string;
    };
    BalanceEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** @description the level that was reached */
      percent: number;
      /** @description the greatest share of the license's value and of each item's quantity */
      usedPercent: number;
    };
    AmendmentEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** Format: uuid */
      amendmentId: string;
      /** @enum {string} */
      kind:
        | 'price_decrease'
        | 'price_increase_within_tolerance'
        | 'price_increase_delivery'
        | 'price_by_statement'
        | 'intermediate_consignee'
        | 'continuity_of_shipment'
        | 'address_change'
        | 'item_wording'
        | 'among_approved_end_users'
        | 'missile_technology_minimum'
        | 'hts6_code'
        | 'name_change'
        | 'validity_extension'
        | 'condition_added'
        | 'condition_removed'
        | 'transfer';
    };
    OpenValueEventData: {
      amount: string;
      /** @example USD */
      currency: string;
    };
    OpenBalanceEventData: {
      /** @description left out where the face says none */
      quantity?: string;
      /** @description left out where the face says none */
      value?: components['schemas']['OpenValueEventData'];
    };
    OpenItemEventData: {
      /** @description the number of the item on the license, from 1 */
      item: number;
      remaining: components['schemas']['OpenBalanceEventData'];
    };
    PartyListedEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /**
       * Format: uuid
       * @description left out for a licensee whose party it is not
       */
      alertId?: string;
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      entryId: string;
      /** @description what may still be shipped */
      open: components['schemas']['OpenItemEventData'][];
    };
    LicenseExpiringEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** Format: date */
      expiresOn: string;
      daysLeft: number;
    };
    LicenseExhaustedEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /**
       * Format: uuid
       * @description the shipment that used it up; null: a correction
       */
      shipmentId: string | null;
    };
    LicenseStandingEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** @enum {string} */
      status: 'active' | 'suspended' | 'revoked' | 'expired' | 'exhausted';
      /**
       * Format: uuid
       * @description of a license that was recorded from its face: the notice received
       */
      noticeId?: string;
      /**
       * Format: date
       * @description when it took effect, as was told
       */
      on?: string;
      /**
       * Format: date
       * @description when the company heard of it
       */
      learnedOn?: string;
      /**
       * Format: uuid
       * @description the notice in whose place it stands
       */
      supersedes?: string;
    };
    LicenseNoticeVoidedEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /**
       * @description without it
       * @enum {string}
       */
      status: 'active' | 'suspended' | 'revoked' | 'expired' | 'exhausted';
      /**
       * Format: uuid
       * @description what took it back
       */
      noticeId: string;
      /**
       * Format: uuid
       * @description the notice that stands no more
       */
      supersedes: string;
    };
    LicenseExpiredEventData: {
      /**
       * Format: uuid
       * @description null: no application of it is recorded
       */
      applicationId: string | null;
      /** @example D100001 */
      licenseNumber: string;
      /**
       * Format: uuid
       * @description of a license that was recorded from its face
       */
      licenseId?: string;
      /**
       * @description whose number it is, where it was recorded
       * @example us-bis
       */
      regime?: string;
      /** Format: date */
      expiresOn: string;
    };
    DutyWarningEventData: {
      /** Format: uuid */
      dutyId: string;
      /**
       * @description which time that it is owed
       * @example once
       */
      occurrence: string;
      /**
       * Format: uuid
       * @description the license as it was recorded first
       */
      licenseId: string | null;
      /** Format: uuid */
      applicationId: string | null;
      /** @example report */
      kind: string;
      /**
       * Format: uuid
       * @description who sees to it
       */
      owner: string;
      /** @description us, or the id of a party */
      obligedParty: string;
      /** Format: date */
      dueOn: string;
      daysLeft: number;
      /**
       * Format: date
       * @description the day that was told of before: a correction, or what was recorded since, has moved it
       */
      movedFrom?: string;
    };
    DutyOverdueEventData: {
      /** Format: uuid */
      dutyId: string;
      /**
       * @description which time that it is owed
       * @example once
       */
      occurrence: string;
      /**
       * Format: uuid
       * @description the license as it was recorded first
       */
      licenseId: string | null;
      /** Format: uuid */
      applicationId: string | null;
      /** @example report */
      kind: string;
      /**
       * Format: uuid
       * @description who sees to it
       */
      owner: string;
      /** @description us, or the id of a party */
      obligedParty: string;
      /** Format: date */
      dueOn: string;
      daysOverdue: number;
    };
    DutyEscalatedEventData: {
      /** Format: uuid */
      dutyId: string;
      /**
       * @description which time that it is owed
       * @example once
       */
      occurrence: string;
      /**
       * Format: uuid
       * @description the license as it was recorded first
       */
      licenseId: string | null;
      /** Format: uuid */
      applicationId: string | null;
      /** @example report */
      kind: string;
      /**
       * Format: uuid
       * @description who sees to it
       */
      owner: string;
      /** @description us, or the id of a party */
      obligedParty: string;
      /** Format: date */
      dueOn: string;
      daysOverdue: number;
      /** @description all compliance officers of the company */
      to: string[];
    };
    DutyMetEventData: {
      /** Format: uuid */
      dutyId: string;
      /**
       * @description which time that it is owed
       * @example once
       */
      occurrence: string;
      /**
       * Format: uuid
       * @description the license as it was recorded first
       */
      licenseId: string | null;
      /** Format: uuid */
      applicationId: string | null;
      /** @example report */
      kind: string;
      /**
       * Format: uuid
       * @description who sees to it
       */
      owner: string;
      /** @description us, or the id of a party */
      obligedParty: string;
      /**
       * Format: date
       * @description null: it was not known when it was met
       */
      dueOn: string | null;
      /** Format: date */
      on: string;
      /** @description documents that show it */
      evidence: string[];
    };
    DutyMetVoidedEventData: {
      /** Format: uuid */
      dutyId: string;
      /**
       * @description which time that it is owed
       * @example once
       */
      occurrence: string;
      /**
       * Format: uuid
       * @description the license as it was recorded first
       */
      licenseId: string | null;
      /** Format: uuid */
      applicationId: string | null;
      /** @example report */
      kind: string;
      /**
       * Format: uuid
       * @description who sees to it
       */
      owner: string;
      /** @description us, or the id of a party */
      obligedParty: string;
      /**
       * Format: date
       * @description null: it is not known, or it is not owed so any more
       */
      dueOn: string | null;
      /**
       * Format: date
       * @description when it was said to have been met
       */
      on: string;
    };
    AuthorizationEventData: {
      /** Format: uuid */
      authorizationId: string;
      /** @example license_exception */
      kind: string;
      /** @example us-bis */
      regime: string;
      /**
       * @description null: a determination
       * @example LVS
       */
      symbol: string | null;
      /**
       * Format: date
       * @description its last day
       */
      validUntil: string;
    };
    OrderEventData: {
      /** Format: uuid */
      orderCheckId: string;
      /** @example SO-2026-1017 */
      document: string;
      /** @example 10 */
      line: string;
      /** @enum {string} */
      decision: 'release' | 'hold' | 'blocked';
      /**
       * Format: uuid
       * @description the license by which it goes, as it was recorded first
       */
      licenseId: string | null;
      /** @description the codes of what holds it */
      reasons: string[];
    };
    ReviewRequestedEventData: {
      /** Format: uuid */
      reviewId: string;
      /** Format: uuid */
      applicationId: string;
      /** @example legal */
      stepId: string;
      /**
       * @description whoever of the company has it
       * @example legal
       */
      function: string | null;
      /**
       * Format: uuid
       * @description whose it is; null: of whoever has the function
       */
      principalId: string | null;
      /** Format: date */
      dueOn: string | null;
    };
    ReviewApprovedEventData: {
      /** Format: uuid */
      reviewId: string;
      /** Format: uuid */
      applicationId: string;
      /** @example legal */
      stepId: string;
      /**
       * @description whoever of the company has it
       * @example legal
       */
      function: string | null;
      /**
       * Format: uuid
       * @description whose it is; null: of whoever has the function
       */
      principalId: string | null;
      /** Format: uuid */
      by: string;
      /** @description it was the last: the application may be filed */
      isReady: boolean;
    };
    ReviewReturnedEventData: {
      /** Format: uuid */
      reviewId: string;
      /** Format: uuid */
      applicationId: string;
      /** @example legal */
      stepId: string;
      /**
       * @description whoever of the company has it
       * @example legal
       */
      function: string | null;
      /**
       * Format: uuid
       * @description whose it is; null: of whoever has the function
       */
      principalId: string | null;
      /** Format: uuid */
      by: string;
    };
    ReviewReminderEventData: {
      /** Format: uuid */
      reviewId: string;
      /** Format: uuid */
      applicationId: string;
      /** @example legal */
      stepId: string;
      /**
       * @description whoever of the company has it
       * @example legal
       */
      function: string | null;
      /**
       * Format: uuid
       * @description whose it is; null: of whoever has the function
       */
      principalId: string | null;
      /** Format: date */
      dueOn: string;
      daysLeft: number;
    };
    ReviewOverdueEventData: {
      /** Format: uuid */
      reviewId: string;
      /** Format: uuid */
      applicationId: string;
      /** @example legal */
      stepId: string;
      /**
       * @description whoever of the company has it
       * @example legal
       */
      function: string | null;
      /**
       * Format: uuid
       * @description whose it is; null: of whoever has the function
       */
      principalId: string | null;
      /** Format: date */
      dueOn: string;
      daysOverdue: number;
    };
    ReviewOverriddenEventData: {
      /** Format: uuid */
      applicationId: string;
      /**
       * Format: uuid
       * @description the observation that it was filed
       */
      eventId: string;
      /** Format: uuid */
      by: string;
    };
    ProposalMadeEventData: {
      /** Format: uuid */
      proposalId: string;
      /**
       * Format: uuid
       * @description null: it is not known yet of which
       */
      applicationId: string | null;
      /** @enum {string} */
      source: 'mail' | 'assistant' | 'import';
    };
    ProposalAcceptedEventData: {
      /** Format: uuid */
      proposalId: string;
      /**
       * Format: uuid
       * @description null: it is not known yet of which
       */
      applicationId: string | null;
      /** @enum {string} */
      source: 'mail' | 'assistant' | 'import';
      /**
       * Format: uuid
       * @description the observation that was recorded
       */
      eventId: string;
      /** @description another was recorded than was proposed */
      isChanged: boolean;
      /** Format: uuid */
      by: string;
    };
    ProposalDismissedEventData: {
      /** Format: uuid */
      proposalId: string;
      /**
       * Format: uuid
       * @description null: it is not known yet of which
       */
      applicationId: string | null;
      /** @enum {string} */
      source: 'mail' | 'assistant' | 'import';
      /** Format: uuid */
      by: string;
    };
    DeterminationChangedEventData: {
      /**
       * Format: uuid
       * @description the one that stands now
       */
      determinationId: string;
      /**
       * Format: uuid
       * @description the one in whose place it stands
       */
      supersedes: string;
      /** Format: uuid */
      productId: string | null;
      eccn: string;
      /** @description ISO 3166-1 alpha-2 */
      destination: string;
      /** @enum {string} */
      result: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
      /** @enum {string} */
      previousResult: 'required' | 'exception_possible' | 'no_requirement_found' | 'cannot_say';
    };
    ProductTouchedEventData: {
      /** Format: uuid */
      productId: string;
      /** @description as it is classified */
      eccn: string;
      /** @enum {string} */
      touch: 'entry_removed' | 'entry_changed' | 'not_listed';
      /** @description the version of the list; what is otherwise stands at /v1/law/versions/{number}/products */
      lawVersion: number;
      /**
       * Format: date
       * @description from when it is in force
       */
      effectiveOn: string;
    };
    ClockEventData: {
      /** Format: uuid */
      applicationId: string;
      /**
       * @description null: nobody said one yet
       * @example Z100001
       */
      controlNumber: string | null;
      /**
       * @description a clock of the procedure, or of the regime
       * @example resolution
       */
      clock: string;
      /** @description whose clock it is: an agency; or the request or notice that it is of */
      subject: string | null;
      /**
       * Format: date
       * @description at the earliest, where it is not exactly known
       */
      dueOn: string;
      /** @description below 0: so many days ago */
      daysLeft: number;
      /**
       * Format: date
       * @description the day that was told of before: a correction, or what was heard since, has moved it
       */
      movedFrom?: string;
    };
    AlertEventData: {
      /** Format: uuid */
      alertId: string;
      /** Format: uuid */
      partyId: string;
      /** Format: uuid */
      entryId: string;
      /**
       * @description whether its name is like that of the entry, or its address is the entry; left out: an earlier release compared names alone
       * @enum {string}
       */
      kind?: 'name' | 'address';
      score: number;
    };
    EntityListEventData: {
      version: number;
      /** Format: date */
      effectiveOn: string;
      added: number;
      removed: number;
      changed: number;
    };
    EndpointDisabledEventData: {
      /** Format: uuid */
      endpointId: string;
      url: string;
      reason: string;
      /** @description which sentence it is; absent of what an earlier release told */
      code?: string;
      /** @description what it says of this case, by name */
      params?: {
        [key: string]: unknown;
      };
    };
    EndpointEventData: {
      /** Format: uuid */
      endpointId: string;
      url: string;
    };
    ProbeEventData: {
      /** Format: uuid */
      endpointId: string;
    };
    TestEventData: {
      /** @description true: somebody tries the endpoint, and nothing happened */
      test: boolean;
    };
    /** @description some problems have members of their own, such as illegalEvent */
    Problem: {
      /**
       * @description docs/problems.md
       * @enum {string}
       */
      type:
        | 'urn:ninety:problem:malformed-request'
        | 'urn:ninety:problem:authentication-required'
        | 'urn:ninety:problem:insufficient-scope'
        | 'urn:ninety:problem:not-allowed'
        | 'urn:ninety:problem:no-form'
        | 'urn:ninety:problem:not-found'
        | 'urn:ninety:problem:not-in-the-law'
        | 'urn:ninety:problem:of-the-office'
        | 'urn:ninety:problem:method-not-allowed'
        | 'urn:ninety:problem:not-acceptable'
        | 'urn:ninety:problem:request-timeout'
        | 'urn:ninety:problem:alert-adjudicated'
        | 'urn:ninety:problem:amendment-decided'
        | 'urn:ninety:problem:application-ended'
        | 'urn:ninety:problem:authorization-withdrawn'
        | 'urn:ninety:problem:benchmark-hub-known'
        | 'urn:ninety:problem:benchmark-preview-changed'
        | 'urn:ninety:problem:benchmark-sending-off'
        | 'urn:ninety:problem:break-glass-administrator'
        | 'urn:ninety:problem:case-changed'
        | 'urn:ninety:problem:closure-void'
        | 'urn:ninety:problem:conditions-unacknowledged'
        | 'urn:ninety:problem:conflict'
        | 'urn:ninety:problem:countersignature-awaited'
        | 'urn:ninety:problem:decided-already'
        | 'urn:ninety:problem:determination-batch-over'
        | 'urn:ninety:problem:duty-awaited'
        | 'urn:ninety:problem:duty-cancelled'
        | 'urn:ninety:problem:duty-met'
        | 'urn:ninety:problem:duty-not-met'
        | 'urn:ninety:problem:endpoint-disabled'
        | 'urn:ninety:problem:external-subject-taken'
        | 'urn:ninety:problem:filed-already'
        | 'urn:ninety:problem:held-law-decided'
        | 'urn:ninety:problem:held-list-decided'
        | 'urn:ninety:problem:hub-contribution-known'
        | 'urn:ninety:problem:hub-key-known'
        | 'urn:ninety:problem:hub-member-left'
        | 'urn:ninety:problem:idempotency-key-in-use'
        | 'urn:ninety:problem:inquiry-not-open'
        | 'urn:ninety:problem:inquiry-text-other'
        | 'urn:ninety:problem:last-administrator'
        | 'urn:ninety:problem:last-compliance-officer'
        | 'urn:ninety:problem:law-would-shrink'
        | 'urn:ninety:problem:legal-hold'
        | 'urn:ninety:problem:legal-hold-lifted'
        | 'urn:ninety:problem:license-number-taken'
        | 'urn:ninety:problem:license-of-no-release'
        | 'urn:ninety:problem:license-status'
        | 'urn:ninety:problem:license-superseded'
        | 'urn:ninety:problem:list-would-shrink'
        | 'urn:ninety:problem:mail-not-resent'
        | 'urn:ninety:problem:mail-not-set-up'
        | 'urn:ninety:problem:no-appeal'
        | 'urn:ninety:problem:no-group-grants'
        | 'urn:ninety:problem:no-list-in-force'
        | 'urn:ninety:problem:no-review-asked'
        | 'urn:ninety:problem:no-signed-head'
        | 'urn:ninety:problem:nobody-for-step'
        | 'urn:ninety:problem:not-a-session'
        | 'urn:ninety:problem:not-reviewed'
        | 'urn:ninety:problem:not-submitted'
        | 'urn:ninety:problem:nothing-to-ask'
        | 'urn:ninety:problem:number-taken'
        | 'urn:ninety:problem:older-than-newest-version'
        | 'urn:ninety:problem:order-not-open'
        | 'urn:ninety:problem:order-not-released'
        | 'urn:ninety:problem:others-found'
        | 'urn:ninety:problem:own-approval'
        | 'urn:ninety:problem:pack-content-changed'
        | 'urn:ninety:problem:pack-not-approved'
        | 'urn:ninety:problem:pack-withdrawn'
        | 'urn:ninety:problem:proposal-answered'
        | 'urn:ninety:problem:proposal-decided'
        | 'urn:ninety:problem:proposer-disabled'
        | 'urn:ninety:problem:record-given-up'
        | 'urn:ninety:problem:review-under-way'
        | 'urn:ninety:problem:screening-batch-over'
        | 'urn:ninety:problem:shipment-voided'
        | 'urn:ninety:problem:step-not-open'
        | 'urn:ninety:problem:submitted-already'
        | 'urn:ninety:problem:support-document-missing'
        | 'urn:ninety:problem:suppressed-already'
        | 'urn:ninety:problem:suppression-ended'
        | 'urn:ninety:problem:template-name-taken'
        | 'urn:ninety:problem:view-name-taken'
        | 'urn:ninety:problem:stale-version'
        | 'urn:ninety:problem:too-large'
        | 'urn:ninety:problem:uri-too-long'
        | 'urn:ninety:problem:unsupported-media-type'
        | 'urn:ninety:problem:idempotency-key-reused'
        | 'urn:ninety:problem:illegal-event'
        | 'urn:ninety:problem:impossible-notice'
        | 'urn:ninety:problem:impossible-record'
        | 'urn:ninety:problem:invalid-content'
        | 'urn:ninety:problem:license-overdrawn'
        | 'urn:ninety:problem:version-required'
        | 'urn:ninety:problem:locked-out'
        | 'urn:ninety:problem:too-many-requests'
        | 'urn:ninety:problem:headers-too-large'
        | 'urn:ninety:problem:fault'
        | 'urn:ninety:problem:issuer-unavailable'
        | 'urn:ninety:problem:unavailable';
      title: string;
      status: number;
      detail: string;
      /** @description which sentence `detail` is: docs/sentences.md */
      code: string;
      /** @description what `detail` says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      instance?: string;
      requestId?: string;
      errors?: components['schemas']['FieldError'][];
      /** @description how many faults there are besides, where `errors` does not list all */
      moreErrors?: number;
    } & {
      [key: string]: unknown;
    };
  };
  responses: {
    /** @description the path, a header or the JSON is malformed */
    Problem400: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description no key, or one that is unknown, expired or revoked */
    Problem401: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description the caller may not do this */
    Problem403: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description there is no such thing, or none that the caller may see */
    Problem404: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description only text/event-stream is answered here; say so in Accept */
    Problem406: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description the body came too slowly */
    Problem408: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description it is not in a state for this */
    Problem409: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description it was changed since the ETag in If-Match was read */
    Problem412: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description the body is too large */
    Problem413: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description a part of the path is too long */
    Problem414: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description the body has another media type */
    Problem415: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description a field or a query value breaks a rule; `errors` names each */
    Problem422: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description If-Match is missing */
    Problem428: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description too many requests; Retry-After says when to come again */
    Problem429: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description the URI and the headers together are too long */
    Problem431: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description the database is away or a disk is full; Retry-After says when to come again */
    Problem503: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  Audit_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description such as applications/{id} */
        resource?: string | null;
        principalId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['AuditEntry'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Audit_feed: {
    parameters: {
      query?: {
        /** @description the cursor of the last entry that was received; from the first entry on when left out */
        after?: string | null;
        /** @description how many entries, at most 5000; 1000 when left out */
        limit?: string | null;
        /** @description ndjson: JSON Lines; cef: Common Event Format, version 0; ndjson when left out */
        format?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/x-ndjson': string;
          'text/plain': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Audit_head: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordHead'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Audit_verify: {
    parameters: {
      query?: {
        /** @description the signature of a head that was kept elsewhere, to compare with too */
        head?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordVerification'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Health_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
    };
  };
  Health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      503: components['responses']['Problem503'];
    };
  };
  Health_read: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/plain': string;
        };
      };
    };
  };
  Setup_get: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Setup'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Setup_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditSetupDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Setup'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Setup_load: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SampleCompany'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Setup_remove: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TestClock_get: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TestClock'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TestClock_set: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TestClockDto'];
      };
    };
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Work_of: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Work'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  AssistantCalls_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssistantCallDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AssistantCall'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Columns_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllChosenColumns'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Columns_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChosenColumnsDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChosenColumns'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  GroupGrants_get: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupGrants'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  GroupGrants_set: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GroupGrantsDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GroupGrants'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Me'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_colleagues: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Colleague'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Principal'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePrincipalDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Principal'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description an ETag that was read: 304 without a body when nothing has changed */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Principal'];
        };
      };
      /** @description what is answered is what the ETag was of */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditPrincipalDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Principal'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_listKeys: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ApiKey'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_createKey: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateApiKeyDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewApiKey'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_getKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApiKey'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Principals_revokeKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Search_find: {
    parameters: {
      query: {
        /** @description part of a number, a reference or a name, whatever its case; of two letters only what begins with them is found, and of applications none */
        q: string;
        /** @description how many things of each kind, at most 20; 6 when left out */
        limit?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Search'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Sessions_current: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Sessions_open: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenSessionDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Sessions_close: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Sessions_ways: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WaysToSignIn'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Oidc_begin: {
    parameters: {
      query?: {
        /** @description the page of the console to come back to */
        returnTo?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Oidc_finish: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      302: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Suppliers_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Supplier'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Suppliers_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateSupplierDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Supplier'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Suppliers_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description an ETag that was read: 304 without a body when nothing has changed */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Supplier'];
        };
      };
      /** @description what is answered is what the ETag was of */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Suppliers_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditSupplierDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Supplier'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Suppliers_listProducts: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Product'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Suppliers_addProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateProductDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Product'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Suppliers_product: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        productId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Product'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Suppliers_editProduct: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
        productId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditProductDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Product'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Endpoint'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreateEndpointDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndpointWithSecret'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description an ETag that was read: 304 without a body when nothing has changed */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Endpoint'];
        };
      };
      /** @description what is answered is what the ETag was of */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_remove: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditEndpointDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Endpoint'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_rotateSecret: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndpointWithSecret'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_test: {
    parameters: {
      query?: {
        /** @description as which type the test comes: one that the endpoint may get; the first of its own when left out */
        eventType?: string | null;
      };
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveriesDue'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_redeliverMany: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RedeliveriesDto'];
      };
    };
    responses: {
      /** @description success */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveriesDue'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_recover: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecoverDto'];
      };
    };
    responses: {
      /** @description success */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveriesDue'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_deliveries: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        status?: string | null;
        /** @description type of the event */
        eventType?: string | null;
        applicationId?: string | null;
        /** @description made at this instant or later */
        since?: string | null;
        /** @description made before this instant */
        until?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Delivery'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_delivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryWithBody'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_redeliver: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveriesDue'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_notices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Notice'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_keys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CheckpointKeys'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Webhooks_events: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SentEvent'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  NetworkGrants_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NetworkGrant'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  NetworkGrants_put: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NetworksDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NetworkGrant'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_entries: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        /** @description the list as it stood on this date; today when left out */
        asOf?: string | null;
        /** @description as known then: a later correction does not count */
        knownAt?: string | null;
        /** @description part of a name or alias */
        q?: string | null;
        country?: string | null;
        /** @description entries of this list alone */
        source?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Entry'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_entry: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Entry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_history: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['EntryChange'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_import: {
    parameters: {
      query?: {
        /** @description from when it is in force; today when left out */
        effectiveOn?: string | null;
        /** @description apply it although more than a tenth of the entries would go */
        allowShrink?: string | null;
        /** @description the lists that the file is a snapshot of; the Entity List alone when left out */
        sources?: string | null;
      };
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/json': string;
        'application/xml': string;
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_comparison: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        /** @description the version to compare with; the one in force when left out */
        against?: string | null;
        /** @description entries with this difference alone */
        difference?: string | null;
        /** @description the lists that the file is an edition of; the Entity List alone when left out */
        sources?: string | null;
      };
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/json': string;
        'application/xml': string;
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditionComparison'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_held: {
    parameters: {
      query?: {
        /** @description whether they still wait for a decision */
        open?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['HeldList'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_applyHeld: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HeldDecisionDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_discardHeld: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HeldDecisionDto'];
      };
    };
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_versions: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ListVersion'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EntityList_changes: {
    parameters: {
      query?: {
        /** @description the version to compare with; the one before when left out */
        against?: string | null;
      };
      header?: never;
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionChanges'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_import: {
    parameters: {
      query: {
        /** @description which law the file is; ecfr: the part with the lists of parties, which become an edition of the Entity List */
        kind: string;
        /** @description from when it is in force; today when left out */
        effectiveOn?: string | null;
        /** @description apply it although it lacks more than a tenth of what is known */
        allowShrink?: string | null;
      };
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/json': string;
        'application/xml': string;
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawImportResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_versions: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description versions of this law alone */
        kind?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['LawVersion'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_changes: {
    parameters: {
      query?: {
        /** @description the version of the same law to compare with; the one before when left out */
        against?: string | null;
      };
      header?: never;
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawChanges'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_eccns: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description the beginning of a number, or words of a heading */
        q?: string | null;
        /** @description the law as it stood on this day; today when left out */
        on?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['EccnSummary'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_eccn: {
    parameters: {
      query?: {
        /** @description the law as it stood on this day; today when left out */
        on?: string | null;
      };
      header?: never;
      path: {
        eccn: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Eccn'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_country: {
    parameters: {
      query?: {
        /** @description the law as it stood on this day; today when left out */
        on?: string | null;
      };
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawCountry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_listPolicies: {
    parameters: {
      query?: {
        /** @description the law as it stood on this day; today when left out */
        on?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['LawPolicy'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_policy: {
    parameters: {
      query?: {
        /** @description the law as it stood on this day; today when left out */
        on?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawPolicyHistory'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_recordPolicy: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LawPolicyDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawPolicy'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_fetches: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['LawFetch'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_held: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['HeldLaw'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_applyHeld: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HeldDecisionDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LawImportResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Law_discardHeld: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HeldDecisionDto'];
      };
    };
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Classifications_history: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
        productId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['RecordedProductClassification'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Classifications_classify: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        productId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClassifyProductDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedProductClassification'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Classifications_attach: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        productId: string;
        classificationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          kind: string;
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClassificationDocument'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Classifications_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        productId: string;
        classificationId: string;
        documentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Classifications_proposals: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ClassificationProposal'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TouchedProducts_products: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TouchedProduct'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_screen: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScreenDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScreeningResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_compare: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CompareDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ComparisonResult'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_backtest: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BacktestDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Backtest'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_kept: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['KeptScreening'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_replay: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplayedScreening'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_listSuppressions: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        partyId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Suppression'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_suppress: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuppressionDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Suppression'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_endSuppression: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_ownershipOf: {
    parameters: {
      query?: {
        /** @description under the rule as of this day; today when left out */
        asOf?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ownership'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_ownershipRule: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipRule'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_setOwnershipRule: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnershipRuleDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnershipRule'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_impact: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Impact'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_alerts: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        status?: string | null;
        partyId?: string | null;
        kind?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Alert'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_alertGroups: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description groups with alerts of this status; open when left out */
        status?: string | null;
        partyId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['AlertGroup'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_adjudicateGroup: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdjudicationDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Alert'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_reasons: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['GivenReasons'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_alert: {
    parameters: {
      query?: never;
      header?: {
        /** @description an ETag that was read: 304 without a body when nothing has changed */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      /** @description what is answered is what the ETag was of */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Screening_adjudicate: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdjudicationDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Alert'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  ScreeningBatches_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ScreeningBatch'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  ScreeningBatches_upload: {
    parameters: {
      query?: {
        /** @description screen against the list in force on this date; today when left out */
        asOf?: string | null;
        /** @description the least score of a match */
        threshold?: string | null;
        /** @description matches kept for each party */
        matches?: string | null;
      };
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/x-ndjson': string;
        'text/csv': string;
      };
    };
    responses: {
      /** @description success */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScreeningBatch'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  ScreeningBatches_batch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScreeningBatch'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  ScreeningBatches_results: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        outcome?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ScreeningBatchResult'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  ScreeningBatches_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScreeningBatch'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Parties_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        /** @description part of a name or alias */
        q?: string | null;
        supplierId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Party'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Parties_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CreatePartyDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Party'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Parties_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description an ETag that was read: 304 without a body when nothing has changed */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Party'];
        };
      };
      /** @description what is answered is what the ETag was of */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Parties_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditPartyDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Party'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Parties_setOwners: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnersDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Party'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Regimes_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['RegimeSummary'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Regimes_schema: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PackSchema'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Regimes_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Regime'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Regimes_simulate: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegimeSimulateDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegimeSimulation'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Posture_get: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Posture'];
        };
      };
      400: components['responses']['Problem400'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  DeterminationBatches_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['DeterminationBatch'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  DeterminationBatches_ask: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskDeterminationBatchDto'];
      };
    };
    responses: {
      /** @description success */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeterminationBatch'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  DeterminationBatches_batch: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeterminationBatch'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  DeterminationBatches_results: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        result?: string | null;
        destination?: string | null;
        productId?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['DeterminationBatchResult'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  DeterminationBatches_matrix: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description items that have it for a destination */
        result?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['DeterminationMatrixRow'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  DeterminationBatches_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeterminationBatch'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Determinations_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        result?: string | null;
        destination?: string | null;
        productId?: string | null;
        /** @description those that another stands in the place of */
        superseded?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Determination'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Determinations_ask: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AskDeterminationDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Determination'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Determinations_one: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Determination'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Determinations_replay: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReplayedDetermination'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Mail_preferences: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPreferences'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Mail_choose: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MailPreferencesDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailPreferences'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Mail_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        status?: string | null;
        /** @description to whom */
        principalId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Mail'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Mail_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Mail_resend: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mail'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Stop_ask: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description of the address in a mail */
        secret: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Stop_stop: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @description of the address in a mail */
        secret: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Bulk_assign: {
    parameters: {
      query?: {
        /** @description true: it is answered what would come of each, and nothing is changed */
        dryRun?: string | null;
      };
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkAssignmentDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkAct'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Bulk_tag: {
    parameters: {
      query?: {
        /** @description true: it is answered what would come of each, and nothing is changed */
        dryRun?: string | null;
      };
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BulkTagsDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BulkAct'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Bulk_file: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChosenFileDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        /** @description draft, in_review, ready, or a status of a regime */
        status?: string | null;
        regime?: string | null;
        supplierId?: string | null;
        /** @description open, and a target or a time of one’s own has passed */
        overdue?: string | null;
        /** @description neither a draft nor ended */
        pending?: string | null;
        /** @description pending, and a running clock is due within ten days */
        dueSoon?: string | null;
        /** @description pending, and fewer than nine of ten like cases are decided by the day on which it is needed */
        atRisk?: string | null;
        /** @description whose work it is: a principal, me, or none */
        assignee?: string | null;
        /** @description part of a number, a reference or the name of a party */
        q?: string | null;
        /** @description tagged so by the company */
        tag?: string | null;
        /** @description dueOn, the nearest first, when left out; with a minus the other way round; what has none stands last either way */
        sort?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['TrackedApplication'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_create: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrackedDraftDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedApplication'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_get: {
    parameters: {
      query?: {
        /** @description as it was known at the end of this day */
        knownAt?: string | null;
      };
      header?: {
        /** @description an ETag that was read: 304 without a body when nothing has changed */
        'If-None-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedApplication'];
        };
      };
      /** @description what is answered is what the ETag was of */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_remove: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrackedDraftDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedApplication'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_events: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description as it was known at the end of this day */
        knownAt?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Observation'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_record: {
    parameters: {
      query?: {
        /** @description true: it is answered how the application would stand, or why not, and nothing is recorded */
        dryRun?: string | null;
      };
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ObservationDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedApplication'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_clocks: {
    parameters: {
      query?: {
        /** @description as it was known at the end of this day */
        knownAt?: string | null;
        /** @description at the end of this day; today when left out */
        asOf?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedClocks'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_whatIf: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TrackedWhatIfDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedWhatIf'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_form: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicationForm'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedApplications_check: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CheckDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedCheck'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        regime?: string | null;
        number?: string | null;
        applicationId?: string | null;
        supplierId?: string | null;
        /** @description those that stand when left out */
        status?: string | null;
        /** @description whose last day is before this one */
        expiringBefore?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['RecordedLicense'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordedLicenseDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedLicense'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedLicense'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_listShipments: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ShipmentUnderRecordedLicense'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_ship: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordedShipmentDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedShipmentWithLicense'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_shipment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        shipmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ShipmentUnderRecordedLicense'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_listReleases: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        /** @description to this person alone */
        personId?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Release'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_release: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Release'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_oneRelease: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        releaseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Release'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_void: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        shipmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedShipmentWithLicense'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_returns: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        shipmentId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedShipmentWithLicense'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_listNotices: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['LicenseNotice'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_tell: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NoticeDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicenseNoticeWithLicense'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_attachments: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['LicenseAttachment'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_attach: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          kind: string;
          issuedOn?: string;
          validUntil?: string;
          replaces?: string;
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicenseAttachment'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_attachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LicenseAttachment'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  RecordedLicenses_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Attachments_listAttachments: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Attachment'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Attachments_attach: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          kind: string;
          issuedOn?: string;
          validUntil?: string;
          replaces?: string;
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Attachments_attachment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachment'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Attachments_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Closures_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        regime?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Closure'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Closures_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClosureDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Closure'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Closures_void: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidClosureDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Closure'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Changes_stream: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      406: components['responses']['Problem406'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Names_named: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NamesDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Names'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Duties_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        /** @description due before this day */
        dueBefore?: string | null;
        /** @description who sees to it: me, or the id of somebody */
        owner?: string | null;
        /** @description all but those that were cancelled when left out */
        state?: string | null;
        /** @description why it is owed */
        origin?: string | null;
        licenseId?: string | null;
        applicationId?: string | null;
        supplierId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ListedDuty'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Duties_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DutyDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DutyMade'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Duties_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Duty'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Duties_correct: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DutyCorrectionDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Duty'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Duties_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelDutyDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Duty'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Duties_meet: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DutyMetDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Duty'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Duties_voidMet: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VoidMetDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Duty'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Duties_ofLicense: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DutiesOfLicense'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EvidencePacks_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        supplierId?: string | null;
        /** @description as it was left, whatever became of its cases since */
        state?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ListedEvidencePack'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EvidencePacks_make: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EvidencePackDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidencePack'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EvidencePacks_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidencePack'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EvidencePacks_approve: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveEvidencePackDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidencePack'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EvidencePacks_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawEvidencePackDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EvidencePack'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  EvidencePacks_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Imports_upload: {
    parameters: {
      query: {
        kind: string;
        /** @description true: it is said what would be made, and nothing is */
        dryRun?: string | null;
        /** @description of applications; true: what rows say of cases that are there is proposed, and not recorded */
        propose?: string | null;
        /** @description the name of a mapping that is kept, or a mapping as JSON; a longer one is kept first */
        mapping?: string | null;
        /** @description of a workbook, the sheet that is read; the first when left out */
        sheet?: string | null;
        /** @description whose rows they are; the caller's when left out */
        supplierId?: string | null;
      };
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'application/x-ndjson': string;
      };
    };
    responses: {
      /** @description success */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportJob'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Imports_job: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportJob'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Imports_rows: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        outcome?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ImportRow'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Imports_mapping: {
    parameters: {
      query?: {
        /** @description whose it is; the caller's when left out */
        supplierId?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportMapping'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Imports_keepMapping: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ImportMappingDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportMapping'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Imports_mappings: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        kind?: string | null;
        /** @description whose they are; all that the caller may see when left out */
        supplierId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ImportMapping'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Imports_columns: {
    parameters: {
      query: {
        kind: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportColumns'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedRecords_checkpoint: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Checkpoint'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedRecords_zip: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedDocuments_list: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['PrintedDocument'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedDocuments_kit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/zip': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedDocuments_worksheet: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Worksheet'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedDocuments_document: {
    parameters: {
      query?: {
        /** @description html when left out; a PDF has at most 1500000 characters on 20000 lines */
        format?: string | null;
      };
      header?: never;
      path: {
        id: string;
        kind: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
          'application/pdf': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  CaseWork_notes: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CaseNote'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  CaseWork_addNote: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseNoteDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseNote'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  CaseWork_mentions: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description those that mention the caller, as when it is left out */
        mentions?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CaseNote'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  CaseWork_contacts: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CaseContact'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  CaseWork_addContact: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseContactDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseContact'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  CaseWork_assign: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseAssignmentDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseAssignment'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  CaseWork_hold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CaseHoldDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseHold'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  CaseWork_holds: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CaseHold'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Calendar_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description whose; the caller’s when left out. For administrators */
        principalId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['CalendarFeed'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Calendar_open: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CalendarFeedDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NewCalendarFeed'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Calendar_revoke: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Calendar_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description the secret with .ics behind it */
        secret: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/calendar': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Intakes_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Intake'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Intakes_receive: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          supplierId?: string;
          applicationId?: string;
          /** Format: binary */
          file: string;
        };
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intake'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Intakes_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Intake'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Intakes_content: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Proposals_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        state?: string | null;
        applicationId?: string | null;
        source?: string | null;
        /** @description those of one intake */
        intakeId?: string | null;
        /** @description those of one import */
        jobId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Proposal'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Proposals_propose: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proposal'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Proposals_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proposal'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Proposals_accept: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AcceptProposalDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proposal'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Proposals_dismiss: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissProposalDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Proposal'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_request: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestReviewDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedApplication'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Review'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_decide: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        stepId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewWordDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedApplication'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_delegate: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        stepId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DelegateStepDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedApplication'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_waiting: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description the open steps that the caller may decide, or for whom they stand in today */
        waitingFor?: string | null;
        /** @description open when left out */
        state?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ListedReviewStep'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_overrides: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ReviewOverride'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_absence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewAbsence'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_setAbsence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewAbsenceDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewAbsence'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_endAbsence: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      409: components['responses']['Problem409'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_listPolicies: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ReviewPolicy'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_tryPolicy: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TryReviewPolicyDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewPolicyTrial'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_getPolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewPolicyHistory'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_setPolicy: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReviewPolicyDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewPolicy'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Reviews_retirePolicy: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  SavedViews_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description of which list */
        list?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['SavedView'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  SavedViews_keep: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SavedViewDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedView'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  SavedViews_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedView'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  SavedViews_remove: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  SavedViews_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditSavedViewDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedView'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  OrderChecks_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description csv: the list as CSV, whole; xlsx: as a workbook, of 10000 rows at most; also by Accept */
        format?: string | null;
        decision?: string | null;
        state?: string | null;
        /** @description the lines of this document */
        document?: string | null;
        /** @description those that go by this license, as it was recorded first or stands now */
        licenseId?: string | null;
        supplierId?: string | null;
        /** @description those whose answer became another by itself since */
        recheckedSince?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OrderCheck'][];
            nextCursor: string | null;
          };
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  OrderChecks_check: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderCheckDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderCheck'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  OrderChecks_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderCheck'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  OrderChecks_free: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  OrderChecks_answers: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['OrderAnswer'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  OrderChecks_issue: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GoodsIssueDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderGoodsIssue'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  PublicTimeliness_json: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicTimeliness'];
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  PublicTimeliness_page: {
    parameters: {
      query?: {
        /** @description 1: other pages may show it within themselves */
        embed?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
        };
      };
      400: components['responses']['Problem400'];
      404: components['responses']['Problem404'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Facts_list: {
    parameters: {
      query?: {
        /** @description of one series */
        series?: string | null;
        quality?: string | null;
        /** @description of a period that ends on this day or later */
        from?: string | null;
        /** @description of a period that begins on this day or earlier */
        to?: string | null;
        /** @description csv and xlsx also by Accept */
        format?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublishedFigures'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedReports_report: {
    parameters: {
      query?: {
        /** @description filed on this day or later, at the earliest that it can have been; a year before `to` when left out */
        from?: string | null;
        /** @description filed on this day or earlier, at the earliest that it can have been; today when left out */
        to?: string | null;
        /** @description as it was known at the end of this day, and stood on it; today when left out */
        knownAt?: string | null;
        /** @description one group for each; month: of the filing, null where it may have been in two */
        by?: string | null;
        /** @description of one regime alone */
        regime?: string | null;
        /** @description of one supplier alone */
        supplierId?: string | null;
        /** @description csv and xlsx also by Accept */
        format?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedTimeliness'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedReports_stakes: {
    parameters: {
      query?: {
        /** @description of one regime alone */
        regime?: string | null;
        /** @description of one supplier alone */
        supplierId?: string | null;
        /** @description csv and xlsx also by Accept */
        format?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Stakes'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedReports_quarter: {
    parameters: {
      query?: {
        /** @description a quarter of a fiscal year of the United States, or a whole year; the last quarter that is over when left out */
        quarter?: string | null;
        /** @description of a company: one regime; us-bis when left out */
        regime?: string | null;
        /** @description of one supplier alone */
        supplierId?: string | null;
        /** @description csv and xlsx also by Accept */
        format?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['QuarterlyReport'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'application/pdf': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedReports_freeze: {
    parameters: {
      query?: {
        /** @description us-bis when left out */
        regime?: string | null;
        /** @description of one type of application of the regime alone */
        type?: string | null;
        /** @description of one supplier alone */
        supplierId?: string | null;
        /** @description as it stood at the end of this day, by what is known today; today when left out */
        asOf?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Freeze'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedReports_lost: {
    parameters: {
      query?: {
        /** @description days from this one on; a year before `to` when left out */
        from?: string | null;
        /** @description days until this one; today when left out */
        to?: string | null;
        /** @description as it was known at the end of this day, and stood on it; today when left out */
        knownAt?: string | null;
        /** @description of one regime alone */
        regime?: string | null;
        /** @description one group for each; month: of the days; a case of several ECCNs is in each */
        by?: string | null;
        /** @description of one supplier alone */
        supplierId?: string | null;
        /** @description csv and xlsx also by Accept */
        format?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DaysLost'];
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedReports_standingStill: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StandingStill'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  TrackedReports_forecast: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TrackedForecast'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Desk_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description of one regime */
        regime?: string | null;
        /** @description of one company */
        supplierId?: string | null;
        /** @description who is at work on it: a principal, me, or none */
        owner?: string | null;
        /** @description those that reached it */
        rung?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['Escalation'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description of one case */
        applicationId?: string | null;
        state?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['InquirySummary'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_draft: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DraftInquiryDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inquiry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inquiry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditInquiryDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inquiry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_document: {
    parameters: {
      query?: {
        /** @description html when left out */
        format?: string | null;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': string;
          'application/pdf': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_redraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inquiry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_approve: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveInquiryDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inquiry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_send: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendInquiryDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inquiry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Inquiries_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancelInquiryDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inquiry'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_preview: {
    parameters: {
      query: {
        /** @description the hub for which it would be signed */
        hubId: string;
        /** @description the first month of the decisions */
        from: string;
        /** @description the last month of the decisions; it must be over */
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarkPreview'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_listHubs: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['BenchmarkHub'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_register: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterBenchmarkHubDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarkHub'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_getHub: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarkHub'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_edit: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EditBenchmarkHubDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarkHub'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      428: components['responses']['Problem428'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description those for this hub */
        hubId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ListedBenchmarkContribution'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_sign: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignBenchmarkContributionDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarkContribution'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarkContribution'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_file: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jose': string;
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Benchmark_send: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BenchmarkContribution'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      409: components['responses']['Problem409'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Authorizations_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        kind?: string | null;
        /** @description those that name this product */
        productId?: string | null;
        /** @description those for this ECCN, or for what stands above its paragraph */
        eccn?: string | null;
        destination?: string | null;
        /** @description those that are in force on this day */
        inForceOn?: string | null;
        /** @description whose they are; all that the caller may see when left out */
        supplierId?: string | null;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            data: components['schemas']['ListedAuthorization'][];
            nextCursor: string | null;
          };
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Authorizations_record: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordAuthorizationDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Authorization'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      413: components['responses']['Problem413'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Authorizations_get: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Authorization'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      414: components['responses']['Problem414'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
  Authorizations_withdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WithdrawAuthorizationDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Authorization'];
        };
      };
      400: components['responses']['Problem400'];
      401: components['responses']['Problem401'];
      403: components['responses']['Problem403'];
      404: components['responses']['Problem404'];
      408: components['responses']['Problem408'];
      409: components['responses']['Problem409'];
      412: components['responses']['Problem412'];
      413: components['responses']['Problem413'];
      414: components['responses']['Problem414'];
      415: components['responses']['Problem415'];
      422: components['responses']['Problem422'];
      429: components['responses']['Problem429'];
      431: components['responses']['Problem431'];
      503: components['responses']['Problem503'];
    };
  };
}
