import { describe, expect, it } from 'vitest';
import { isSecretKey, wordsOf } from '../../src/redaction/key-names.ts';

describe('the words of a name', () => {
  it.each([
    ['dbPassword', ['db', 'password']],
    ['DB_PASSWORD2', ['db', 'password']],
    ['spring.datasource.password', ['spring', 'datasource', 'password']],
    ['APIKey', ['api', 'key']],
    ['--api-key', ['api', 'key']],
    ['PGPASSWORD', ['pgpassword']],
    ['keystore.p12', ['keystore', 'p12']],
  ])('of %s are %j', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

describe('the name of a secret', () => {
  it.each(
    `password passwd pwd passcode passphrase dbPassword DB_PASS PGPASSWORD userpass PASSWORD_OLD password2 rootPassword
    secret clientSecret client_secret secretKey secret_key_base SECRET_ID appSecretValue token accessToken id_token
    TOKEN_VALUE authToken apiKey api-key API_KEY_2 APIKEY x-api-key accessKey aws_access_key_id privateKey private_key_pem
    encryption.key signingKey masterKey AccountKey SharedAccessKey instrumentationKey licenseKey tls.key server.key ca.key
    client-key-data ssh-privatekey id_rsa sshKey deployKey credentials gcpCredentialsJson creds cookie erlangCookie
    authorization basicAuth BASIC_AUTH oauth dsn SENTRY_DSN connectionString connectionStrings salt sas sasToken signature
    sig jwt jwtSigningKey bearer kubeconfig admin.kubeconfig .dockerconfigjson .dockercfg htpasswd .netrc .pgpass
    keystore.p12 truststore.jks headers OTEL_EXPORTER_OTLP_HEADERS webhookUrl slack_api_url requirepass masterauth
    shop.example/api-token sasl.jaas.password keyStorePass storepass existingPassword`.split(/\s+/),
  )('is %s', (name) => {
    expect(isSecretKey(name)).toBe(true);
  });

  it.each(
    `name key keys value author monkey compass bypass passenger passengers passthrough authority authenticated tokenizer
    tokenization secretary turkey keyboard keyword keyspace signal signals design assigned designate basic salted_egg_name
    tokenReviews passwordPolicy password_encryption passwordless tokenTTL token_ttl tokenExpirationSeconds secretName
    secretRef secretKeyRef secretNamespace imagePullSecrets existingSecret existingSecretPasswordKey credentialsFile
    passwordFile PASSWORD_FILE bearer_token_file tokenPath auth_type authMethod cookie_name tokenUrl token_url
    authorizationEndpoint authUrl topologyKey partition_key sortKey publicKey public_key primary-key labelKey routing
    key_size keyAlgorithm AccountName SharedAccessKeyName keystore keyFile ssl_certificate tls.crt ca.pem
    secretsManager secrets_store SecretProviderClass vault.hashicorp.com/agent-inject-secret-db
    app.kubernetes.io/name shop.example/password-policy sig-storage proxy_timeout connection connections`.split(/\s+/),
  )('is not %s', (name) => {
    expect(isSecretKey(name)).toBe(false);
  });
});
