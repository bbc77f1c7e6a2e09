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
  '/v1/applications/{id}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Whether a license is needed, and what the draft lacks */
    post: operations['Filing_check'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/clone': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new draft that says what an earlier application said */
    post: operations['Filing_clone'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/application-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The templates of the caller's supplier */
    get: operations['Filing_listTemplates'];
    put?: never;
    /** Adds a template: blocks that are the same each time */
    post: operations['Filing_createTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/application-templates/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One template */
    get: operations['Filing_template'];
    put?: never;
    post?: never;
    /** Deletes a template */
    delete: operations['Filing_removeTemplate'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/application-templates/{id}/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A new draft from a template; what the body says takes precedence */
    post: operations['Filing_applyTemplate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/bulk-filings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Files many applications: the file itself as the body, as JSON Lines or CSV; answers the job
     * @description UTF-8, with or without a byte order mark; anything else is refused, with the line. Cells of CSV are separated by commas, semicolons or tabs, as in the header. Empty lines and rows of empty cells are passed over; a row is named by the line on which it begins. A row has at most 1000000 characters and 5000 cells, a file 64 MiB. A column is a field by its path (contact.name, items.0.eccn), lists counted from 0 without a gap; several values of a cell are separated by semicolons.
     */
    post: operations['Filing_upload'];
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
    /** The progress of a job */
    get: operations['Filing_job'];
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
    /** The report of a job, row by row */
    get: operations['Filing_rows'];
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
    /** The documents that an application has: its form, notices, letters, its license */
    get: operations['Documents_list'];
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
    get: operations['Documents_kit'];
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
    /** One document, as HTML or PDF */
    get: operations['Documents_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/correspondence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What was asked, answered, noticed and decided, by whom and when */
    get: operations['Documents_correspondence'];
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
    /** The notes of the caller's own office */
    get: operations['Documents_listNotes'];
    put?: never;
    /** Adds a note that only the officer's own office reads */
    post: operations['Documents_addNote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/retention': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Until when the records must be kept, and what holds them longer */
    get: operations['Records_get'];
    put?: never;
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
    get?: never;
    put?: never;
    /** Places a legal hold: the records are kept beyond their five years */
    post: operations['Records_hold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/legal-holds/{holdId}/lift': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Lifts a hold */
    post: operations['Records_lift'];
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
    get: operations['Records_checkpoint'];
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
    /** One zip of the record with a manifest of hashes; `npm run verify-evidence FILE` checks it offline */
    get: operations['Records_zip'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** How the appeal stands, and its record */
    get: operations['Appeals_get'];
    put?: never;
    /** Appeals a denial, with the statement that 756.2(c)(2) asks for */
    post: operations['Appeals_file'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/appeal/papers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Adds a paper: a submission, a request, a report, an answer */
    post: operations['Appeals_addPaper'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/appeal/decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The Under Secretary's decision, with its reasons */
    post: operations['Appeals_decide'];
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
    get: operations['Applications_list'];
    put?: never;
    /** Begins a license application as a draft */
    post: operations['Applications_create'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The work queue in numbers */
    get: operations['Applications_counts'];
    put?: never;
    post?: never;
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
    /** One application with its clocks */
    get: operations['Applications_get'];
    put?: never;
    post?: never;
    /** Deletes a draft */
    delete: operations['Applications_remove'];
    options?: never;
    head?: never;
    /** Changes blocks of a draft */
    patch: operations['Applications_edit'];
    trace?: never;
  };
  '/v1/applications/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Files the application; 422 lists every deficiency */
    post: operations['Applications_submit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The history */
    get: operations['Applications_events'];
    put?: never;
    /** Records an event of the procedure */
    post: operations['Applications_record'];
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
    get: operations['Applications_form'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the caller may do now, and what not, with the reason why */
    get: operations['Applications_actions'];
    put?: never;
    post?: never;
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
    /** The lawful clocks at the end of a day */
    get: operations['Applications_clocks'];
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
    post: operations['Applications_whatIf'];
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
  '/v1/assignments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Assigns applications, one or many, to a colleague; all or none */
    post: operations['Officers_assign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The delegations that the caller gave or received */
    get: operations['Officers_delegations'];
    put?: never;
    /** Lets a colleague stand in while the caller is away */
    post: operations['Officers_delegate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/delegations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Ends a delegation */
    delete: operations['Officers_endDelegation'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/proposals/{proposalId}/countersign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The second signature of a decision, by another officer */
    post: operations['Officers_countersign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/applications/{id}/proposals/{proposalId}/reject': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sends back a decision that awaits its second signature */
    post: operations['Officers_reject'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What administrators decide while the service runs */
    get: operations['Officers_getSettings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Changes the settings named */
    patch: operations['Officers_editSettings'];
    trace?: never;
  };
  '/v1/procedure/simulate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Runs the procedure on a history that is not kept */
    post: operations['Simulate_simulate'];
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
    /** The licenses that the caller may see */
    get: operations['Licenses_list'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One license */
    get: operations['Licenses_get'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/document': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The document of a license, as HTML or PDF */
    get: operations['Licenses_document'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/acknowledgement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** The licensee acknowledges all conditions */
    post: operations['Licenses_acknowledge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/shipments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The shipments under a license, oldest first */
    get: operations['Licenses_shipments'];
    put?: never;
    /** Records a shipment, which draws on the balance */
    post: operations['Licenses_ship'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/shipments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One shipment */
    get: operations['Licenses_shipment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The releases under a license, by person and day; those that were corrected too */
    get: operations['Licenses_listReleases'];
    put?: never;
    /** Records a release to a foreign person under a license, or what was recorded wrongly of one */
    post: operations['Licenses_release'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/releases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One release */
    get: operations['Licenses_oneRelease'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/amendments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The amendments of a license, oldest first */
    get: operations['Licenses_listAmendments'];
    put?: never;
    /** Changes a license; a condition that an agency asked for waits for its consent */
    post: operations['Licenses_amend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/amendments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One amendment */
    get: operations['Licenses_amendment'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/amendments/{id}/consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** An agency agrees or refuses to have its condition removed */
    post: operations['Licenses_consent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/suspend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** BIS suspends a license */
    post: operations['Licenses_suspend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/reinstate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** BIS reinstates a suspended license */
    post: operations['Licenses_reinstate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/licenses/{number}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** BIS revokes a license, for good */
    post: operations['Licenses_revoke'];
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
    /** Who was late, where and why; JSON, or CSV when asked */
    get: operations['Reports_report'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v1/reports/timeliness/applications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The applications behind a figure of the report, longest first */
    get: operations['Reports_list'];
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
    /** A quarter as H.R. 8289, section 5, would have it reported; JSON, or CSV, XLSX or a page of PDF when asked */
    get: operations['Reports_quarter'];
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
    /** When a pending application may be decided, by the history of like cases */
    get: operations['Reports_forecast'];
    put?: never;
    post?: never;
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
    PreFilingCheck: {
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
    };
    CloneDto: {
      /** @description the applicant's own number of the new application */
      reference?: string | null;
      /**
       * @description the number of the license in whose place the new one is to be
       * @example D1234567
       */
      replaces?: string | null;
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
    ApplicationPartyDto: {
      /**
       * @example ultimate_consignee
       * @enum {string}
       */
      role:
        | 'purchaser'
        | 'intermediate_consignee'
        | 'ultimate_consignee'
        | 'end_user'
        | 'original_ultimate_consignee';
      /** Format: uuid */
      partyId: string;
    };
    ApplicationItemDto: {
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
      /** @example 5A991 */
      eccn: string;
    };
    SupportDocumentDto: {
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
       * @example prc_end_user_statement
       * @enum {string}
       */
      kind:
        | 'prc_end_user_statement'
        | 'statement_by_ultimate_consignee_and_purchaser'
        | 'import_certificate'
        | 'hong_kong_import_license'
        | 'hong_kong_export_license'
        | 'specification'
        | 'other';
    };
    Clock: {
      /** @enum {string} */
      clock:
        | 'resolution'
        | 'initial_action'
        | 'deficiency_notice'
        | 'recommendation'
        | 'oc_decision'
        | 'acep_appeal'
        | 'acep_decision'
        | 'earb_appeal'
        | 'earb_decision'
        | 'president_appeal'
        | 'itd_notice'
        | 'itd_response'
        | 'denial_final'
        | 'appeal';
      /**
       * @description whose clock it is
       * @enum {string|null}
       */
      subject: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      /** @description the paragraph that sets it */
      citation: string;
      /** Format: date */
      startedOn: string;
      /**
       * Format: date
       * @description the last day in time, as things stand
       */
      dueOn: string;
      /** @description what is open may still move `dueOn` */
      provisional: boolean;
      /** @enum {string} */
      state: 'running' | 'paused' | 'met' | 'missed' | 'lapsed' | 'cancelled';
      /** Format: date */
      completedOn: string | null;
      countedDays: number;
      excludedDays: number;
    };
    Assignee: {
      /** @enum {string} */
      office: 'BIS' | 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
      /** Format: uuid */
      principalId: string;
      name: string;
    };
    Proposal: {
      /** Format: uuid */
      id: string;
      event: components['schemas']['ProcedureEvent'];
      attachmentIds: string[];
      /** Format: uuid */
      proposedBy: string;
      /** Format: date-time */
      proposedAt: string;
    };
    LicenseParty: {
      /** @enum {string} */
      role: 'purchaser' | 'intermediate_consignee' | 'ultimate_consignee' | 'end_user';
      /** Format: uuid */
      partyId: string;
      name: string;
      /** @example CN */
      country: string;
      addresses: components['schemas']['AddressDto'][];
    };
    LicenseCondition: {
      text: string;
      /** @description who asked for it; for the government alone */
      agencies?: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[];
      /** Format: uuid */
      acknowledgedBy?: string;
      /** Format: date-time */
      acknowledgedAt?: string;
    };
    QuantityAndValue: {
      /** @example 1000 */
      quantity: string;
      value: components['schemas']['MoneySum'];
    };
    LicenseItem: {
      item: number;
      /** @example 5A991 */
      eccn: string;
      description: string;
      unit: string;
      authorized: components['schemas']['QuantityAndValue'];
      shipped: components['schemas']['QuantityAndValue'];
      remaining: components['schemas']['QuantityAndValue'];
    };
    ShippingTolerance: {
      /**
       * @description of the authorized value
       * @example 10
       */
      percent: string;
      value: components['schemas']['MoneySum'];
      citation: string;
    };
    LicenseBalance: {
      authorizedValue: components['schemas']['MoneySum'];
      shippedValue: components['schemas']['MoneySum'];
      /** @description with the shipping tolerance */
      remainingValue: components['schemas']['MoneySum'];
      tolerance: components['schemas']['ShippingTolerance'];
      /** @description the greatest share of the license's value and of each item's quantity */
      usedPercent: number;
    };
    LicenseFlag: {
      /** @enum {string} */
      kind: 'party_listed';
      /** Format: uuid */
      partyId: string;
      roles: ('purchaser' | 'intermediate_consignee' | 'ultimate_consignee' | 'end_user')[];
      /** Format: uuid */
      entryId: string;
      name: string;
      /**
       * Format: uuid
       * @description not of a party that is another supplier’s
       */
      alertId?: string;
      /**
       * @description not of a party that is another supplier’s
       * @enum {string}
       */
      alertStatus?: 'open' | 'true_match' | 'false_positive' | 'closed';
      /** Format: date-time */
      since: string;
      citation: string;
    };
    License: {
      /** @example D100001 */
      number: string;
      /** Format: uuid */
      applicationId: string;
      /** Format: uuid */
      supplierId: string;
      /** @enum {string} */
      status: 'active' | 'suspended' | 'revoked' | 'expired' | 'exhausted';
      /** @description why it was suspended, revoked or reinstated */
      statusReason: string | null;
      /** Format: date */
      issuedOn: string;
      /**
       * Format: date
       * @description the date on its face
       */
      validUntil: string;
      /**
       * Format: date
       * @description the last day, after a legal holiday
       */
      expiresOn: string;
      /** Format: date */
      transferredOn: string | null;
      parties: components['schemas']['LicenseParty'][];
      conditions: components['schemas']['LicenseCondition'][];
      items: components['schemas']['LicenseItem'][];
      balance: components['schemas']['LicenseBalance'];
      flags: components['schemas']['LicenseFlag'][];
    };
    Application: {
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
      /** @enum {string} */
      status:
        | 'draft'
        | 'registered'
        | 'under_review'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president';
      /** @enum {string|null} */
      type: 'export' | 'reexport' | 'transfer_in_country' | null;
      parties: components['schemas']['ApplicationPartyDto'][];
      items: components['schemas']['ApplicationItemDto'][];
      supportDocuments: components['schemas']['SupportDocumentDto'][];
      clocks: components['schemas']['Clock'][];
      /** @description a clock was missed, and it has not ended */
      overdue: boolean;
      /** @description nothing has happened for long, and without an event nothing will */
      stalled: boolean;
      allowedEvents: (
        | 'registered'
        | 'information_requested'
        | 'information_received'
        | 'hold_placed'
        | 'state_initiated'
        | 'hold_released'
        | 'referred'
        | 'position'
        | 'escalated_to_oc'
        | 'oc_decision'
        | 'appealed_to_acep'
        | 'acep_decision'
        | 'appealed_to_earb'
        | 'earb_initiated'
        | 'earb_decision'
        | 'appealed_to_president'
        | 'president_decision'
        | 'intent_to_deny'
        | 'itd_response'
        | 'itd_withdrawn'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'appeal_filed'
        | 'appeal_decided'
      )[];
      /** @description for the government */
      assignees?: components['schemas']['Assignee'][];
      /** @description for BIS */
      proposals?: components['schemas']['Proposal'][];
      /** @description for the government */
      referredTo?: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[];
      /** @description for the government */
      suggestedReferral?: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[];
      license: components['schemas']['License'] | null;
    };
    DraftDto: {
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
       * @example export
       * @enum {string|null}
       */
      type?: 'export' | 'reexport' | 'transfer_in_country' | null;
      parties?: components['schemas']['ApplicationPartyDto'][] | null;
      items?: components['schemas']['ApplicationItemDto'][] | null;
      supportDocuments?: components['schemas']['SupportDocumentDto'][] | null;
    };
    TemplateDto: {
      /** @example Memory to our Finnish distributor */
      name: string;
      /** @description the blocks that are the same each time */
      form: components['schemas']['DraftDto'];
    };
    Template: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      supplierId: string;
      name: string;
      form: components['schemas']['DraftDto'];
      /** Format: date-time */
      createdAt: string;
    };
    JobProgress: {
      total: number;
      done: number;
      filed: number;
      rejected: number;
      /** @description because another row was rejected */
      notFiled: number;
    };
    Job: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'bulk_filing';
      /** Format: uuid */
      supplierId: string;
      /** @enum {string} */
      mode: 'all_or_nothing' | 'skip_bad';
      /** @description whether the applications are submitted, or left as drafts */
      submit: boolean;
      fileSha256: string;
      /** @enum {string} */
      status: 'queued' | 'running' | 'succeeded' | 'failed';
      progress: components['schemas']['JobProgress'];
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      startedAt: string | null;
      /** Format: date-time */
      finishedAt: string | null;
    };
    JobRow: {
      /** @description the file's line, from 1 */
      line: number;
      /** @enum {string} */
      status: 'pending' | 'filed' | 'rejected' | 'not_filed';
      /** Format: uuid */
      applicationId: string | null;
      controlNumber: string | null;
      /** @description what is wrong with it */
      errors: components['schemas']['Deficiency'][];
    };
    Document: {
      /** @enum {string} */
      kind:
        | 'application'
        | 'worksheet'
        | 'intent_to_deny'
        | 'license'
        | 'returned_without_action'
        | 'appeal_decision';
      title: string;
      citation: string;
      formats: ('html' | 'pdf')[];
    };
    Author: {
      office: string;
      name?: string;
    };
    MessageAttachment: {
      /** Format: uuid */
      id: string;
      kind: string;
      fileName: string;
      sha256: string;
      /** @description in bytes */
      size: number;
    };
    Message: {
      /** @enum {string} */
      kind: 'question' | 'answer' | 'notice' | 'response' | 'decision';
      requestId: string | null;
      /** Format: date */
      on: string;
      /** Format: date-time */
      at: string;
      from: components['schemas']['Author'];
      text: string | null;
      questions: string[];
      attachments: components['schemas']['MessageAttachment'][];
    };
    NoteDto: {
      /** @example Called the applicant; the end user statement is on its way. */
      text: string;
    };
    Note: {
      /** Format: uuid */
      id: string;
      office: string;
      text: string;
      /** @description the name of who wrote it */
      author: string;
      /** Format: date-time */
      createdAt: string;
    };
    LegalHold: {
      /** Format: uuid */
      id: string;
      reason: string;
      /**
       * Format: uuid
       * @description for the government alone
       */
      placedBy?: string;
      /** Format: date-time */
      placedAt: string;
      /**
       * Format: uuid
       * @description for the government alone
       */
      liftedBy?: string | null;
      /** Format: date-time */
      liftedAt: string | null;
      liftReason: string | null;
    };
    Retention: {
      /** Format: date */
      lastActOn: string;
      /**
       * Format: date
       * @description null while the application is pending
       */
      retainUntil: string | null;
      citation: string;
      legalHolds: components['schemas']['LegalHold'][];
      mayBeDisposed: boolean;
    };
    LegalHoldDto: {
      reason: string;
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
    AppealDto: {
      /** @description why the denial affects the appellant directly and adversely, and should be reversed */
      statement: string;
      /** @description asks for an informal hearing */
      hearingRequest?: string | null;
      /** @description asks for a stay */
      stayRequest?: string | null;
      attachmentIds?: string[] | null;
    };
    MissingPaper: {
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
      citation: string;
    };
    AppealPaper: {
      /** Format: uuid */
      id: string;
      /** @description counts from 1 in each appeal; for the appellant, only what the appellant reads */
      number: number;
      /** @enum {string} */
      kind:
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
      citation: string;
      text: string;
      attachmentIds: string[];
      /**
       * Format: date
       * @description in the office's zone
       */
      filedOn: string;
      /** Format: date-time */
      filedAt: string;
      from: components['schemas']['Author'];
    };
    Appeal: {
      /** @enum {string} */
      status: 'pending' | 'granted' | 'dismissed';
      citation: string;
      /** Format: date */
      filedOn: string;
      /** Format: date */
      decidedOn: string | null;
      /**
       * Format: date
       * @description while it is pending
       */
      submissionsUntil: string | null;
      /** @enum {string} */
      hearing: 'not_requested' | 'requested' | 'granted' | 'denied';
      /** @enum {string} */
      stay: 'not_requested' | 'requested' | 'granted' | 'denied';
      missing: components['schemas']['MissingPaper'][];
      papers: components['schemas']['AppealPaper'][];
    };
    PaperDto: {
      /** @enum {string} */
      kind:
        | 'statement'
        | 'submission'
        | 'hearing_request'
        | 'stay_request'
        | 'information_request'
        | 'hearing_granted'
        | 'hearing_denied'
        | 'hearing_report'
        | 'stay_granted'
        | 'stay_denied';
      text: string;
      attachmentIds?: string[] | null;
    };
    AppealDecisionDto: {
      /** @enum {string} */
      outcome: 'granted' | 'dismissed';
      /** @description the reasons, which the appellant is given in writing */
      reasons: string;
      attachmentIds?: string[] | null;
    };
    QueueCounts: {
      byStatus: {
        [key: string]: number;
      };
      pending: number;
      overdue: number;
      stalled: number;
      /** @description a running clock is due within ten days */
      dueSoon: number;
      mine: number;
    };
    HistoryEvent:
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'registered';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'information_requested';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id?: string;
          /**
           * @description who asks the applicant
           * @enum {string}
           */
          by?: 'BIS' | 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description what is asked; proposed conditions are such a request too (750.4(b)(1)) */
          questions?: string[];
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'information_received';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id?: string;
          /** @description the answer */
          text?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind?:
            | 'itd_negotiation'
            | 'pre_license_check'
            | 'government_assurances'
            | 'foreign_consultation'
            | 'multilateral_review'
            | 'congressional_notification'
            | 'technology_control_plan'
            | 'terrorist_state_notification'
            | 'administrative';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id?: string;
          /**
           * Format: date
           * @description the day on which the assurances were found necessary
           */
          determinedOn?: string;
          /** @description asked for through government channels; true when left out */
          governmentChannels?: boolean;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'state_initiated';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'hold_released';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id?: string;
          /**
           * Format: date
           * @description when the results of the pre-license check came; required for that kind of hold
           */
          resultsOn?: string;
          /**
           * Format: date
           * @description when the assurances came; required for that kind of hold
           */
          receivedOn?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'referred';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description the agencies referred to, none twice */
          agencies?: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[];
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'position';
          /** @enum {string} */
          recommendation?: 'approve' | 'approve_with_conditions' | 'deny';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description whose position it is
           * @enum {string}
           */
          agency?: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description the conditions that the agency asks for */
          conditions?: string[];
          /** @description why the agency recommends denial (750.4(e)) */
          reasons?: string;
          /** @description the statute that the recommendation or decision rests on */
          statutoryBasis?: string;
          /** @description the regulation that the recommendation or decision rests on */
          regulatoryBasis?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'escalated_to_oc';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'oc_decision';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what was decided
           * @enum {string}
           */
          outcome?: 'approve' | 'deny';
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'appealed_to_acep';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description the agency that escalates; one referred to
           * @enum {string}
           */
          agency?: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description the statute that the recommendation or decision rests on */
          statutoryBasis?: string;
          /** @description the regulation that the recommendation or decision rests on */
          regulatoryBasis?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'acep_decision';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what was decided
           * @enum {string}
           */
          outcome?: 'approve' | 'deny';
          /** @description votes by name */
          votes?: {
            [key: string]: number;
          };
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'appealed_to_earb';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description the agency that escalates; one referred to
           * @enum {string}
           */
          agency?: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description the statute that the recommendation or decision rests on */
          statutoryBasis?: string;
          /** @description the regulation that the recommendation or decision rests on */
          regulatoryBasis?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'earb_initiated';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'earb_decision';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what was decided
           * @enum {string}
           */
          outcome?: 'approve' | 'deny';
          /** @description votes by name */
          votes?: {
            [key: string]: number;
          };
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'appealed_to_president';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description the agency that escalates; one referred to
           * @enum {string}
           */
          agency?: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'president_decision';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what was decided
           * @enum {string}
           */
          outcome?: 'approve' | 'deny';
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'intent_to_deny';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description why BIS intends to deny (750.6(a)) */
          reasons?: string;
          /** @description the statute that the recommendation or decision rests on */
          statutoryBasis?: string;
          /** @description the regulation that the recommendation or decision rests on */
          regulatoryBasis?: string;
          /**
           * Format: date
           * @description the day on which the denial was decided (750.6(a): notice within 5 days)
           */
          decidedOn?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'itd_response';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description the applicant's response */
          text?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'itd_withdrawn';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'approved';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description the conditions of the license */
          conditions?: string[];
          /**
           * Format: date
           * @description the last day of validity; four years when left out (750.7(g))
           */
          validUntil?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'denied';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'returned_without_action';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /** @description what the application lacks */
          deficiencies?: string[];
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'no_license_required';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'withdrawn';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'appeal_filed';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
        }
      | {
          /** @description as its reader counts the events */
          index: number;
          /** @enum {string} */
          type: 'appeal_decided';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what the Under Secretary decided (756.2(d))
           * @enum {string}
           */
          outcome?: 'granted' | 'dismissed';
          attachmentIds: string[];
          /**
           * Format: uuid
           * @description left out for an applicant where somebody of the government did it
           */
          recordedBy?: string;
          /**
           * Format: uuid
           * @description for the government
           */
          countersignedBy?: string;
          /** Format: date-time */
          recordedAt: string;
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
    Action: {
      /** @enum {string} */
      type:
        | 'registered'
        | 'information_requested'
        | 'information_received'
        | 'hold_placed'
        | 'state_initiated'
        | 'hold_released'
        | 'referred'
        | 'position'
        | 'escalated_to_oc'
        | 'oc_decision'
        | 'appealed_to_acep'
        | 'acep_decision'
        | 'appealed_to_earb'
        | 'earb_initiated'
        | 'earb_decision'
        | 'appealed_to_president'
        | 'president_decision'
        | 'intent_to_deny'
        | 'itd_response'
        | 'itd_withdrawn'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'appeal_filed'
        | 'appeal_decided';
      allowed: boolean;
      why: string | null;
      /** @description which sentence it is, for whoever says it in another language */
      code?: string;
      /** @description what it says of this case, by name */
      params?: {
        [key: string]: unknown;
      };
      citation: string | null;
    };
    MovedBy: {
      /** @description which sentence it is, for whoever says it in another language */
      code: string;
      /** @description what it says of this case, by name */
      params: {
        [key: string]: unknown;
      };
      /** @description the index of the event that began it */
      event: number;
      id: string;
      /** @enum {string} */
      kind:
        | 'information_request'
        | 'itd_negotiation'
        | 'pre_license_check'
        | 'government_assurances'
        | 'foreign_consultation'
        | 'multilateral_review'
        | 'congressional_notification'
        | 'technology_control_plan'
        | 'terrorist_state_notification'
        | 'administrative';
      /**
       * @description who asked; null for a hold
       * @enum {string|null}
       */
      by: 'BIS' | 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description the last day; null while it is open
       */
      to: string | null;
      /** @description its days are taken out of the clock */
      excluded: boolean;
      days: number;
      /** @description the days by which it alone moved the clock */
      movedDays: number;
      reason: string;
      citation: string | null;
    };
    ClockWithout: {
      /** Format: date */
      dueOn: string;
      provisional: boolean;
      /** @enum {string} */
      state: 'running' | 'paused' | 'met' | 'missed' | 'lapsed' | 'cancelled';
      countedDays: number;
      excludedDays: number;
      /** @description by how many days it moves the clock */
      movedDays: number;
    };
    ExplainedClock: {
      /** @enum {string} */
      clock:
        | 'resolution'
        | 'initial_action'
        | 'deficiency_notice'
        | 'recommendation'
        | 'oc_decision'
        | 'acep_appeal'
        | 'acep_decision'
        | 'earb_appeal'
        | 'earb_decision'
        | 'president_appeal'
        | 'itd_notice'
        | 'itd_response'
        | 'denial_final'
        | 'appeal';
      /**
       * @description whose clock it is
       * @enum {string|null}
       */
      subject: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      /** @description the paragraph that sets it */
      citation: string;
      /** Format: date */
      startedOn: string;
      /**
       * Format: date
       * @description the last day in time, as things stand
       */
      dueOn: string;
      /** @description what is open may still move `dueOn` */
      provisional: boolean;
      /** @enum {string} */
      state: 'running' | 'paused' | 'met' | 'missed' | 'lapsed' | 'cancelled';
      /** Format: date */
      completedOn: string | null;
      countedDays: number;
      excludedDays: number;
      /** @description with explain=true */
      movedBy?: components['schemas']['MovedBy'][];
      /** @description with `without`; null: it would not run */
      without?: components['schemas']['ClockWithout'] | null;
    };
    WithoutWhat: {
      /** @enum {string} */
      type: 'information_requested' | 'hold_placed';
      event: number;
      id: string;
    };
    ExplainedClocks: {
      /** Format: date */
      asOf: string;
      /**
       * @description null: it was not filed yet
       * @enum {string|null}
       */
      status:
        | 'draft'
        | 'registered'
        | 'under_review'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | null;
      clocks: components['schemas']['ExplainedClock'][];
      /** Format: date */
      nextDueOn: string | null;
      overdue: boolean;
      without?: components['schemas']['WithoutWhat'];
    };
    MovedEventDto: {
      /** @description the index of the recorded event */
      event: number;
      /** Format: date */
      on: string;
    };
    WhatIfDto: {
      /**
       * @description what more might happen, in order, today or later; an applicant supposes what applicants may do
       * @example [
       *       {
       *         "type": "information_received",
       *         "id": "q1",
       *         "on": "2019-08-05"
       *       }
       *     ]
       */
      events?: components['schemas']['ProcedureEvent'][] | null;
      /** @description what was recorded, as if it had been on another day; not for applicants */
      moves?: components['schemas']['MovedEventDto'][] | null;
      /**
       * Format: date
       * @description the answer is for the end of this day; when left out, of today or of the last day that is supposed
       * @example 2019-08-05
       */
      asOf?: string | null;
    };
    SupposedClock: {
      /** @enum {string} */
      clock:
        | 'resolution'
        | 'initial_action'
        | 'deficiency_notice'
        | 'recommendation'
        | 'oc_decision'
        | 'acep_appeal'
        | 'acep_decision'
        | 'earb_appeal'
        | 'earb_decision'
        | 'president_appeal'
        | 'itd_notice'
        | 'itd_response'
        | 'denial_final'
        | 'appeal';
      /**
       * @description whose clock it is
       * @enum {string|null}
       */
      subject: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury' | null;
      /** @description the paragraph that sets it */
      citation: string;
      /** Format: date */
      startedOn: string;
      /**
       * Format: date
       * @description the last day in time, as things stand
       */
      dueOn: string;
      /** @description what is open may still move `dueOn` */
      provisional: boolean;
      /** @enum {string} */
      state: 'running' | 'paused' | 'met' | 'missed' | 'lapsed' | 'cancelled';
      /** Format: date */
      completedOn: string | null;
      countedDays: number;
      excludedDays: number;
      /** @description what of the record would move it */
      movedBy: components['schemas']['MovedBy'][];
      /** @description as it stands; null: it does not run */
      was: components['schemas']['Clock'] | null;
      /** @description by how many days its due date would move; null: it has none now */
      shiftDays: number | null;
    };
    StandingBefore: {
      /**
       * Format: date
       * @description today; or the day that is asked about, where that is earlier
       */
      asOf: string;
      /**
       * @description null: it was not filed yet
       * @enum {string|null}
       */
      status:
        | 'draft'
        | 'registered'
        | 'under_review'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | null;
    };
    WhatIf: {
      /** Format: date */
      asOf: string;
      /**
       * @description null: it was not filed yet
       * @enum {string|null}
       */
      status:
        | 'draft'
        | 'registered'
        | 'under_review'
        | 'intent_to_deny'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'referred'
        | 'final_review'
        | 'operating_committee'
        | 'acep'
        | 'earb'
        | 'president'
        | null;
      clocks: components['schemas']['SupposedClock'][];
      /** Format: date */
      nextDueOn: string | null;
      overdue: boolean;
      before: components['schemas']['StandingBefore'];
      /** @description clocks that run now, and would not */
      gone: components['schemas']['Clock'][];
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
    AssignmentDto: {
      applicationIds: string[];
      /**
       * Format: uuid
       * @description who is to work on them; null: nobody
       */
      assigneeId?: string | null;
    };
    Assigned: {
      /** @description how many applications */
      assigned: number;
    };
    DelegationDto: {
      /**
       * Format: uuid
       * @description who stands in: of the same role and agency
       */
      toPrincipalId: string;
      /** Format: date */
      fromOn: string;
      /**
       * Format: date
       * @description the last day
       */
      untilOn: string;
    };
    Delegation: {
      /** Format: uuid */
      id: string;
      /**
       * Format: uuid
       * @description who is away
       */
      fromPrincipalId: string;
      /**
       * Format: uuid
       * @description who stands in
       */
      toPrincipalId: string;
      /** Format: date */
      fromOn: string;
      /**
       * Format: date
       * @description the last day
       */
      untilOn: string;
      /** Format: date-time */
      createdAt: string;
    };
    RejectionDto: {
      reason: string;
    };
    Settings: {
      /** @description decisions that take effect with a second signature */
      countersign: ('approved' | 'intent_to_deny')[];
    };
    SettingsDto: {
      /** @description decisions that take effect with a second signature */
      countersign?: ('approved' | 'intent_to_deny')[];
    };
    SimulateDto: {
      /**
       * @example [
       *       {
       *         "type": "registered",
       *         "on": "2019-07-22"
       *       }
       *     ]
       */
      events: components['schemas']['ProcedureEvent'][];
      /**
       * Format: date
       * @description the answer is for the end of this day
       * @example 2019-08-01
       */
      asOf: string;
    };
    Simulation: {
      /** @enum {string|null} */
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
        | null;
      clocks: components['schemas']['Clock'][];
      /** @description of which some well-formed event would be accepted next, whoever records it */
      allowedEvents: (
        | 'registered'
        | 'information_requested'
        | 'information_received'
        | 'hold_placed'
        | 'state_initiated'
        | 'hold_released'
        | 'referred'
        | 'position'
        | 'escalated_to_oc'
        | 'oc_decision'
        | 'appealed_to_acep'
        | 'acep_decision'
        | 'appealed_to_earb'
        | 'earb_initiated'
        | 'earb_decision'
        | 'appealed_to_president'
        | 'president_decision'
        | 'intent_to_deny'
        | 'itd_response'
        | 'itd_withdrawn'
        | 'approved'
        | 'denied'
        | 'returned_without_action'
        | 'no_license_required'
        | 'withdrawn'
        | 'appeal_filed'
        | 'appeal_decided'
      )[];
    };
    ShipmentValueDto: {
      /** @example 6250.00 */
      amount: string;
      /** @example USD */
      currency: string;
    };
    ShippedItemDto: {
      /** @description the number of the item on the license, from 1 */
      item: number;
      /** @example 500 */
      quantity: string;
      /** @description the license's when left out; another is refused */
      unit?: string | null;
      value: components['schemas']['ShipmentValueDto'];
    };
    ShipmentDto: {
      items: components['schemas']['ShippedItemDto'][];
      /** Format: date */
      shippedOn: string;
      /** @example X20190812123456 */
      itn?: string | null;
    };
    ShippedItem: {
      item: number;
      /** @example 500 */
      quantity: string;
      /** @description to the licensee not of what a former holder recorded */
      value?: components['schemas']['ShipmentValueDto'];
    };
    RecordedShipment: {
      /** Format: uuid */
      id: string;
      licenseNumber: string;
      /** @description counts from 1 on each license */
      number: number;
      /** Format: date */
      shippedOn: string;
      /** @description the Internal Transaction Number; to the licensee not of what a former holder recorded */
      itn?: string | null;
      items: components['schemas']['ShippedItem'][];
      /**
       * Format: uuid
       * @description to the licensee not of what a former holder recorded
       */
      recordedBy?: string;
      /** Format: date-time */
      recordedAt: string;
      license: components['schemas']['License'];
    };
    Shipment: {
      /** Format: uuid */
      id: string;
      licenseNumber: string;
      /** @description counts from 1 on each license */
      number: number;
      /** Format: date */
      shippedOn: string;
      /** @description the Internal Transaction Number; to the licensee not of what a former holder recorded */
      itn?: string | null;
      items: components['schemas']['ShippedItem'][];
      /**
       * Format: uuid
       * @description to the licensee not of what a former holder recorded
       */
      recordedBy?: string;
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
    AmendmentDto: {
      item?: number | null;
      unitPrice?: components['schemas']['MoneyDto'] | null;
      /** Format: uuid */
      partyId?: string | null;
      address?: components['schemas']['AddressDto'] | null;
      /** @example 5A991 */
      eccn?: string | null;
      description?: string | null;
      name?: string | null;
      /** Format: date */
      validUntil?: string | null;
      condition?: string | null;
      /** @description the agencies that asked for the condition */
      agencies?: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[] | null;
      /** @description the number of the condition, from 1 */
      conditionNumber?: number | null;
      /**
       * Format: uuid
       * @description the company that becomes the licensee
       */
      supplierId?: string | null;
      /**
       * @description what justifies the higher price
       * @enum {string|null}
       */
      basis?:
        | 'point_of_delivery'
        | 'port_of_export'
        | 'transportation_cost'
        | 'drayage'
        | 'port_charges'
        | 'warehousing'
        | 'currency_fluctuation'
        | 'other'
        | null;
      /** @description the price statement of the license, and the price on its date */
      statement?: string | null;
      /**
       * @description where the shipment is unloaded and goes on
       * @example CN
       */
      country?: string | null;
      /** Format: uuid */
      fromPartyId?: string | null;
      /** Format: uuid */
      toPartyId?: string | null;
      /** @example 8471.30 */
      htsCode?: string | null;
      /**
       * Format: date
       * @description when the code was added to the supplement
       */
      addedOn?: string | null;
      /** @description what the licensee affirms */
      attestations?:
        | (
            | 'license_has_price_statement'
            | 'port_in_country_group_b'
            | 'transfer_for_onforwarding_only'
            | 'through_bill_of_lading'
            | 'carrier_not_of_country_group_d1_or_e2'
            | 'carrier_keeps_custody'
            | 'original_bill_goes_with_shipment'
            | 'no_condition_of_ultimate_consignee_alone'
            | 'minimum_necessary_for_missile_technology'
            | 'divestiture_in_russia_or_belarus'
            | 'within_tolerance_or_units_of_license'
          )[]
        | null;
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
      reason: string;
    };
    AmendmentChangesDto: {
      item?: number | null;
      unitPrice?: components['schemas']['MoneyDto'] | null;
      /** Format: uuid */
      partyId?: string | null;
      address?: components['schemas']['AddressDto'] | null;
      /** @example 5A991 */
      eccn?: string | null;
      description?: string | null;
      name?: string | null;
      /** Format: date */
      validUntil?: string | null;
      condition?: string | null;
      /** @description the agencies that asked for the condition */
      agencies?: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[] | null;
      /** @description the number of the condition, from 1 */
      conditionNumber?: number | null;
      /**
       * Format: uuid
       * @description the company that becomes the licensee
       */
      supplierId?: string | null;
      /**
       * @description what justifies the higher price
       * @enum {string|null}
       */
      basis?:
        | 'point_of_delivery'
        | 'port_of_export'
        | 'transportation_cost'
        | 'drayage'
        | 'port_charges'
        | 'warehousing'
        | 'currency_fluctuation'
        | 'other'
        | null;
      /** @description the price statement of the license, and the price on its date */
      statement?: string | null;
      /**
       * @description where the shipment is unloaded and goes on
       * @example CN
       */
      country?: string | null;
      /** Format: uuid */
      fromPartyId?: string | null;
      /** Format: uuid */
      toPartyId?: string | null;
      /** @example 8471.30 */
      htsCode?: string | null;
      /**
       * Format: date
       * @description when the code was added to the supplement
       */
      addedOn?: string | null;
      /** @description what the licensee affirms */
      attestations?:
        | (
            | 'license_has_price_statement'
            | 'port_in_country_group_b'
            | 'transfer_for_onforwarding_only'
            | 'through_bill_of_lading'
            | 'carrier_not_of_country_group_d1_or_e2'
            | 'carrier_keeps_custody'
            | 'original_bill_goes_with_shipment'
            | 'no_condition_of_ultimate_consignee_alone'
            | 'minimum_necessary_for_missile_technology'
            | 'divestiture_in_russia_or_belarus'
            | 'within_tolerance_or_units_of_license'
          )[]
        | null;
    };
    Consent: {
      /** @enum {string} */
      agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
      consent: boolean;
      /** Format: uuid */
      by: string;
      /** Format: date-time */
      at: string;
    };
    RecordedAmendment: {
      /** Format: uuid */
      id: string;
      licenseNumber: string;
      /** @description counts from 1 on each license; for the licensee, only what came into force */
      number: number;
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
      citation: string;
      /** @description for the licensee, without the agencies; of a former holder’s without its words */
      changes: components['schemas']['AmendmentChangesDto'];
      /** @description to the licensee not of what a former holder recorded */
      reason?: string;
      /** @enum {string} */
      status: 'in_force' | 'awaiting_consent' | 'refused';
      /** @description for the government alone */
      consents?: components['schemas']['Consent'][];
      /** @description who has not answered yet; for the government alone */
      awaiting?: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[];
      /**
       * Format: uuid
       * @description for the licensee, of its own people alone
       */
      recordedBy?: string;
      /** Format: date-time */
      recordedAt: string;
      license: components['schemas']['License'];
    };
    Amendment: {
      /** Format: uuid */
      id: string;
      licenseNumber: string;
      /** @description counts from 1 on each license; for the licensee, only what came into force */
      number: number;
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
      citation: string;
      /** @description for the licensee, without the agencies; of a former holder’s without its words */
      changes: components['schemas']['AmendmentChangesDto'];
      /** @description to the licensee not of what a former holder recorded */
      reason?: string;
      /** @enum {string} */
      status: 'in_force' | 'awaiting_consent' | 'refused';
      /** @description for the government alone */
      consents?: components['schemas']['Consent'][];
      /** @description who has not answered yet; for the government alone */
      awaiting?: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[];
      /**
       * Format: uuid
       * @description for the licensee, of its own people alone
       */
      recordedBy?: string;
      /** Format: date-time */
      recordedAt: string;
    };
    ConsentDto: {
      consent: boolean;
    };
    StandingDto: {
      reason: string;
    };
    ReinstatementDto: {
      reason?: string | null;
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
    DayStatistics: {
      median: number | null;
      p90: number | null;
      p95: number | null;
      mean: number | null;
    };
    SharesWithin: {
      30: number | null;
      60: number | null;
      90: number | null;
    };
    Decided: {
      count: number;
      /** @description by outcome */
      outcomes: {
        [key: string]: number;
      };
      countedDays: components['schemas']['DayStatistics'];
      elapsedDays: components['schemas']['DayStatistics'];
      within: components['schemas']['SharesWithin'];
    };
    DayBucket: {
      fromDays: number;
      toDays: number | null;
      count: number;
    };
    StageTime: {
      stage: string;
      count: number;
      days: components['schemas']['DayStatistics'];
    };
    AgencyTime: {
      agency: string;
      count: number;
      late: number;
      days: components['schemas']['DayStatistics'];
    };
    PendingCases: {
      count: number;
      ageing: components['schemas']['DayBucket'][];
    };
    SilentFile: {
      /** Format: uuid */
      applicationId: string;
      controlNumber: string;
      supplierName: string;
      /** Format: date */
      stalledOn: string;
    };
    Silence: {
      /**
       * @description freeze: of the whole office, whoever asks
       * @enum {string}
       */
      verdict: 'moving' | 'stuck_files' | 'freeze';
      pending: number;
      stalled: number;
      /** @description those that have been silent the longest */
      files: components['schemas']['SilentFile'][];
    };
    TimelinessGroup: {
      key: string | null;
      decided: components['schemas']['Decided'];
      /** @description a month has none */
      pending?: number;
    };
    Timeliness: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      decided: components['schemas']['Decided'];
      distribution: components['schemas']['DayBucket'][];
      /** @description how often each clock was missed in the period */
      missedClocks: {
        [key: string]: number;
      };
      stages: components['schemas']['StageTime'][];
      /** @description not for applicants */
      agencies?: components['schemas']['AgencyTime'][];
      /** @description that holds without a basis in 750.4(b) cost; not for applicants */
      baselessHoldDays?: number;
      pending: components['schemas']['PendingCases'];
      silence: components['schemas']['Silence'];
      /** @enum {string} */
      by?: 'month' | 'country' | 'eccn' | 'agency' | 'stage' | 'supplier';
      groups?: components['schemas']['TimelinessGroup'][];
    };
    Case: {
      /** Format: uuid */
      applicationId: string;
      controlNumber: string;
      /** @description who applied */
      supplierName: string;
      /** Format: date */
      registeredOn: string;
      /**
       * Format: date
       * @description null while it is pending
       */
      decidedOn: string | null;
      /** @enum {string|null} */
      outcome: 'approved' | 'denied' | 'returned_without_action' | 'no_license_required' | 'withdrawn' | null;
      /** @description of the 90 (15 CFR 750.4(a), (b)); of a pending case until today */
      countedDays: number;
      elapsedDays: number;
      /** @description under holds without a basis in 750.4(b); inside the government alone */
      baselessHoldDays?: number;
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
    Forecast: {
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
      elapsedDays: number;
      /** Format: date */
      p50On: string | null;
      /** Format: date */
      p90On: string | null;
      /** @description why there is no day */
      reason: string | null;
      /** @description the reason, for a program */
      because: components['schemas']['Sentence'] | null;
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
    /**
     * @example {
     *       "type": "referred",
     *       "agencies": [
     *         "Defense",
     *         "Energy",
     *         "State"
     *       ]
     *     }
     */
    ProcedureEvent:
      | {
          /** @enum {string} */
          type: 'information_requested';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          /**
           * @description who asks the applicant
           * @enum {string}
           */
          by: 'BIS' | 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description what is asked; proposed conditions are such a request too (750.4(b)(1)) */
          questions?: string[];
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'information_received';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          /** @description the answer */
          text?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'itd_negotiation';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'pre_license_check';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          /**
           * Format: date
           * @description the day on which the check was found necessary
           */
          determinedOn: string;
          /** @description asked for through government channels; true when left out */
          governmentChannels?: boolean;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'government_assurances';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          /**
           * Format: date
           * @description the day on which the assurances were found necessary
           */
          determinedOn: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'foreign_consultation';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'multilateral_review';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'congressional_notification';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'technology_control_plan';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'terrorist_state_notification';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_placed';
          /** @enum {string} */
          kind: 'administrative';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'state_initiated';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'hold_released';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description names this request or hold; new among them where it opens one */
          id: string;
          /**
           * Format: date
           * @description when the results of the pre-license check came; required for that kind of hold
           */
          resultsOn?: string;
          /**
           * Format: date
           * @description when the assurances came; required for that kind of hold
           */
          receivedOn?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'referred';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description the agencies referred to, none twice */
          agencies: ('Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury')[];
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'position';
          /** @enum {string} */
          recommendation: 'approve';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description whose position it is
           * @enum {string}
           */
          agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'position';
          /** @enum {string} */
          recommendation: 'approve_with_conditions';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description whose position it is
           * @enum {string}
           */
          agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description the conditions that the agency asks for */
          conditions: string[];
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'position';
          /** @enum {string} */
          recommendation: 'deny';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description whose position it is
           * @enum {string}
           */
          agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description why the agency recommends denial (750.4(e)) */
          reasons: string;
          /** @description the statute that the recommendation or decision rests on */
          statutoryBasis: string;
          /** @description the regulation that the recommendation or decision rests on */
          regulatoryBasis: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'escalated_to_oc';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'oc_decision';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what was decided
           * @enum {string}
           */
          outcome: 'approve' | 'deny';
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'appealed_to_acep';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description the agency that escalates; one referred to
           * @enum {string}
           */
          agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description the statute that the recommendation or decision rests on */
          statutoryBasis: string;
          /** @description the regulation that the recommendation or decision rests on */
          regulatoryBasis: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'acep_decision';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what was decided
           * @enum {string}
           */
          outcome: 'approve' | 'deny';
          /** @description votes by name */
          votes?: {
            [key: string]: number;
          };
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'appealed_to_earb';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description the agency that escalates; one referred to
           * @enum {string}
           */
          agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          /** @description the statute that the recommendation or decision rests on */
          statutoryBasis: string;
          /** @description the regulation that the recommendation or decision rests on */
          regulatoryBasis: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'earb_initiated';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'earb_decision';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what was decided
           * @enum {string}
           */
          outcome: 'approve' | 'deny';
          /** @description votes by name */
          votes?: {
            [key: string]: number;
          };
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'appealed_to_president';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description the agency that escalates; one referred to
           * @enum {string}
           */
          agency: 'Defense' | 'Energy' | 'State' | 'Justice' | 'Treasury';
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'president_decision';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what was decided
           * @enum {string}
           */
          outcome: 'approve' | 'deny';
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'intent_to_deny';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description why BIS intends to deny (750.6(a)) */
          reasons: string;
          /** @description the statute that the recommendation or decision rests on */
          statutoryBasis: string;
          /** @description the regulation that the recommendation or decision rests on */
          regulatoryBasis: string;
          /**
           * Format: date
           * @description the day on which the denial was decided (750.6(a): notice within 5 days)
           */
          decidedOn?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'itd_response';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description the applicant's response */
          text?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'itd_withdrawn';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'approved';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description the conditions of the license */
          conditions?: string[];
          /**
           * Format: date
           * @description the last day of validity; four years when left out (750.7(g))
           */
          validUntil?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'denied';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'returned_without_action';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /** @description what the application lacks */
          deficiencies?: string[];
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'no_license_required';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'withdrawn';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'appeal_filed';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          attachmentIds?: string[];
        }
      | {
          /** @enum {string} */
          type: 'appeal_decided';
          /**
           * Format: date
           * @description the day on which it happened
           */
          on?: string;
          /** @description a remark for the record */
          note?: string;
          /**
           * @description what the Under Secretary decided (756.2(d))
           * @enum {string}
           */
          outcome: 'granted' | 'dismissed';
          attachmentIds?: string[];
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
  Filing_check: {
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
          'application/json': components['schemas']['PreFilingCheck'];
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
  Filing_clone: {
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
        'application/json': components['schemas']['CloneDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
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
  Filing_listTemplates: {
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
            data: components['schemas']['Template'][];
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
  Filing_createTemplate: {
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
        'application/json': components['schemas']['TemplateDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Template'];
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
  Filing_template: {
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
          'application/json': components['schemas']['Template'];
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
  Filing_removeTemplate: {
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
  Filing_applyTemplate: {
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
        'application/json': components['schemas']['DraftDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
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
  Filing_upload: {
    parameters: {
      query?: {
        /** @description all_or_nothing when left out */
        mode?: string | null;
        /** @description false: only drafts are made; true when left out */
        submit?: string | null;
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
          'application/json': components['schemas']['Job'];
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
  Filing_job: {
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
          'application/json': components['schemas']['Job'];
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
  Filing_rows: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        status?: string | null;
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
            data: components['schemas']['JobRow'][];
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
  Documents_list: {
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
            data: components['schemas']['Document'][];
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
  Documents_kit: {
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
  Documents_document: {
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
  Documents_correspondence: {
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
            data: components['schemas']['Message'][];
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
  Documents_listNotes: {
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
            data: components['schemas']['Note'][];
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
  Documents_addNote: {
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
        'application/json': components['schemas']['NoteDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Note'];
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
  Records_get: {
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
          'application/json': components['schemas']['Retention'];
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
  Records_hold: {
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
        'application/json': components['schemas']['LegalHoldDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LegalHold'];
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
  Records_lift: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        id: string;
        holdId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LegalHoldDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LegalHold'];
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
  Records_checkpoint: {
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
  Records_zip: {
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
  Appeals_get: {
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
          'application/json': components['schemas']['Appeal'];
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
  Appeals_file: {
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
        'application/json': components['schemas']['AppealDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appeal'];
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
  Appeals_addPaper: {
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
        'application/json': components['schemas']['PaperDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appeal'];
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
  Appeals_decide: {
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
        'application/json': components['schemas']['AppealDecisionDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Appeal'];
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
  Applications_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        status?: string | null;
        supplierId?: string | null;
        /** @description referred to this agency; not for applicants */
        agency?: string | null;
        /** @description a clock of an open application is missed */
        overdue?: string | null;
        /** @description the work of this principal, and of those for whom they stand in today; not for applicants */
        assignee?: string | null;
        /** @description neither a draft nor ended */
        pending?: string | null;
        /** @description pending, and a running clock is due within ten days; `dueSoon` of the counts */
        dueSoon?: string | null;
        /** @description nothing has happened for long */
        stalled?: string | null;
        /** @description part of a control number, a reference or the name of a party */
        q?: string | null;
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
            data: components['schemas']['Application'][];
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
  Applications_create: {
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
        'application/json': components['schemas']['DraftDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
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
  Applications_counts: {
    parameters: {
      query?: {
        supplierId?: string | null;
        /** @description referred to this agency; not for applicants */
        agency?: string | null;
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
          'application/json': components['schemas']['QueueCounts'];
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
  Applications_get: {
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
          'application/json': components['schemas']['Application'];
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
  Applications_remove: {
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
  Applications_edit: {
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
        'application/json': components['schemas']['DraftDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
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
  Applications_submit: {
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
          'application/json': components['schemas']['Application'];
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
  Applications_events: {
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
            data: components['schemas']['HistoryEvent'][];
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
  Applications_record: {
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
        'application/json': components['schemas']['ProcedureEvent'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
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
  Applications_form: {
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
  Applications_actions: {
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
            data: components['schemas']['Action'][];
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
  Applications_clocks: {
    parameters: {
      query?: {
        /** @description at the end of this day; today when left out */
        asOf?: string | null;
        /** @description says of each clock what moved it, and what did not */
        explain?: string | null;
        /** @description how the clocks would stand without this request or hold: its id, or the index of its event */
        without?: string | null;
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
          'application/json': components['schemas']['ExplainedClocks'];
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
  Applications_whatIf: {
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
        'application/json': components['schemas']['WhatIfDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WhatIf'];
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
  Officers_assign: {
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
        'application/json': components['schemas']['AssignmentDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Assigned'];
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
  Officers_delegations: {
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
            data: components['schemas']['Delegation'][];
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
  Officers_delegate: {
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
        'application/json': components['schemas']['DelegationDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Delegation'];
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
  Officers_endDelegation: {
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
  Officers_countersign: {
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
        proposalId: string;
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
          'application/json': components['schemas']['Application'];
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
  Officers_reject: {
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
        proposalId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RejectionDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Application'];
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
  Officers_getSettings: {
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
          'application/json': components['schemas']['Settings'];
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
  Officers_editSettings: {
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
        'application/json': components['schemas']['SettingsDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
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
  Simulate_simulate: {
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
        'application/json': components['schemas']['SimulateDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Simulation'];
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
  Licenses_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        status?: string | null;
        supplierId?: string | null;
        /** @description a party was listed after the license was issued */
        flagged?: string | null;
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
            data: components['schemas']['License'][];
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
  Licenses_get: {
    parameters: {
      query?: never;
      header?: {
        /** @description an ETag that was read: 304 without a body when nothing has changed */
        'If-None-Match'?: string;
      };
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
          'application/json': components['schemas']['License'];
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
  Licenses_document: {
    parameters: {
      query?: {
        /** @description html when left out; a PDF has at most 1500000 characters on 20000 lines */
        format?: string | null;
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
  Licenses_acknowledge: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
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
          'application/json': components['schemas']['License'];
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
  Licenses_shipments: {
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
            data: components['schemas']['Shipment'][];
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
  Licenses_ship: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ShipmentDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedShipment'];
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
  Licenses_shipment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
          'application/json': components['schemas']['Shipment'];
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
  Licenses_listReleases: {
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
  Licenses_release: {
    parameters: {
      query?: never;
      header?: {
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        number: string;
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
  Licenses_oneRelease: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
  Licenses_listAmendments: {
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
            data: components['schemas']['Amendment'][];
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
  Licenses_amend: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AmendmentDto'];
      };
    };
    responses: {
      /** @description success */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedAmendment'];
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
  Licenses_amendment: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
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
          'application/json': components['schemas']['Amendment'];
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
  Licenses_consent: {
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
        number: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConsentDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Amendment'];
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
  Licenses_suspend: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StandingDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['License'];
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
  Licenses_reinstate: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReinstatementDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['License'];
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
  Licenses_revoke: {
    parameters: {
      query?: never;
      header?: {
        /** @description the ETag that was read last */
        'If-Match'?: string;
        /** @description the same request once more, whatever its body is, is answered as the first was for 24 hours; another request with the key is refused. If-Match is no part of the request, and a refusal for a version (412, 428) is not kept: it may be repeated with the key and the ETag that was read since */
        'Idempotency-Key'?: string;
      };
      path: {
        number: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StandingDto'];
      };
    };
    responses: {
      /** @description success */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['License'];
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
  Reports_report: {
    parameters: {
      query?: {
        /** @description decided on this day or later; a year before `to` when left out */
        from?: string | null;
        /** @description decided on this day or earlier; today when left out */
        to?: string | null;
        /** @description one group for each month of decision, country of the end user, ECCN, agency referred to, stage passed or supplier */
        by?: string | null;
        /** @description of one supplier alone */
        supplierId?: string | null;
        /** @description csv also by Accept: text/csv */
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
          'application/json': components['schemas']['Timeliness'];
          'text/csv': string;
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
  Reports_list: {
    parameters: {
      query?: {
        /** @description how many, at most 200 */
        limit?: string | null;
        /** @description nextCursor of the page before */
        cursor?: string | null;
        /** @description decided on this day or later */
        from?: string | null;
        /** @description decided on this day or earlier */
        to?: string | null;
        /** @description counted days, or of pending cases the days since registration: at least */
        daysFrom?: string | null;
        /** @description and at most */
        daysTo?: string | null;
        /** @description true: what is pending; else what was decided */
        pending?: string | null;
        outcome?: string | null;
        /** @description of the end user */
        country?: string | null;
        eccn?: string | null;
        supplierId?: string | null;
        /** @description referred to this agency; not for applicants */
        agency?: string | null;
        /** @description passed this stage; not for applicants */
        stage?: string | null;
        /** @description missed this clock */
        missed?: string | null;
        /** @description true: under a hold without a basis in 750.4(b); not for applicants */
        baseless?: string | null;
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
            data: components['schemas']['Case'][];
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
  Reports_quarter: {
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
  Reports_forecast: {
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
          'application/json': components['schemas']['Forecast'];
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
}
