<?php
/**
 * Plugin Name: Resguardo
 * Description: Puts the privacy banner of your Resguardo on every page, tells other plugins what visitors chose (WP Consent API), and serves /.well-known/gpc.json.
 * Version: 0.1.0
 * Requires at least: 6.3
 * Requires PHP: 7.4
 * License: Apache-2.0
 * Text Domain: resguardo
 *
 * SPDX-License-Identifier: Apache-2.0
 *
 * @package Resguardo
 */

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

const RESGUARDO_ADDRESS = 'resguardo_address';

/** The address of the business's Resguardo without a slash at its end; empty while it was not told. */
function resguardo_address() {
	return untrailingslashit( (string) get_option( RESGUARDO_ADDRESS, '' ) );
}

/** Prints the one line before anything else can load. Nothing is printed while the address is unknown. */
function resguardo_print_script() {
	$address = resguardo_address();
	if ( '' !== $address ) {
		printf( '<script defer src="%s" data-lang="auto"></script>' . "\n", esc_url( $address . '/widget.js' ) );
	}
}
add_action( 'wp_head', 'resguardo_print_script', 0 );

/** Says that this plugin answers the WP Consent API. */
add_filter( 'wp_consent_api_registered_' . plugin_basename( __FILE__ ), '__return_true' );

/** Consent comes first: the script says otherwise where the business's law lets it. */
function resguardo_consent_type( $type ) {
	return '' === resguardo_address() ? $type : 'optin';
}
add_filter( 'wp_get_consent_type', 'resguardo_consent_type', 20 );

/**
 * One of the script's elements, with a plain link inside for browsers without script.
 *
 * @param string $name  The element.
 * @param string $path  Where the link leads.
 * @param string $words What it says.
 */
function resguardo_element( $name, $path, $words ) {
	$address = resguardo_address();
	if ( '' === $address ) {
		return '';
	}
	return sprintf( '<%1$s><a href="%2$s">%3$s</a></%1$s>', tag_escape( $name ), esc_url( $address . $path ), esc_html( $words ) );
}

/** True when the site speaks Spanish. */
function resguardo_spanish() {
	return 0 === strpos( get_locale(), 'es' );
}

add_shortcode(
	'resguardo_policy',
	function () {
		return resguardo_element( 'pv-policy', '/p/policy', resguardo_spanish() ? 'Política de privacidad' : 'Privacy policy' );
	}
);
add_shortcode(
	'resguardo_choices',
	function () {
		return resguardo_element( 'pv-choices-link', '/p/choices', resguardo_spanish() ? 'Sus opciones de privacidad' : 'Your privacy choices' );
	}
);
add_shortcode(
	'resguardo_preferences',
	function () {
		return resguardo_element( 'pv-preferences', '/p/choices', resguardo_spanish() ? 'Sus opciones de privacidad' : 'Your privacy choices' );
	}
);
add_shortcode(
	'resguardo_request',
	function () {
		return resguardo_element( 'pv-request-form', '/p/contact', resguardo_spanish() ? 'Preguntas, quejas y solicitudes' : 'Questions, complaints and requests' );
	}
);

/** Says on this site, too, that the browser's signal is obeyed, when Resguardo says so (w3.org/TR/gpc). */
function resguardo_gpc() {
	$path = isset( $_SERVER['REQUEST_URI'] ) ? wp_parse_url( esc_url_raw( wp_unslash( $_SERVER['REQUEST_URI'] ) ), PHP_URL_PATH ) : '';
	if ( '/.well-known/gpc.json' !== $path || '' === resguardo_address() ) {
		return;
	}
	$known = get_transient( 'resguardo_gpc' );
	if ( false === $known ) {
		$answer = wp_remote_get( resguardo_address() . '/.well-known/gpc.json', array( 'timeout' => 3 ) );
		$known  = ! is_wp_error( $answer ) && 200 === wp_remote_retrieve_response_code( $answer ) ? wp_remote_retrieve_body( $answer ) : '';
		set_transient( 'resguardo_gpc', $known, HOUR_IN_SECONDS );
	}
	$said = json_decode( $known, true );
	if ( is_array( $said ) && isset( $said['gpc'], $said['lastUpdate'] ) && true === $said['gpc'] ) {
		wp_send_json(
			array(
				'gpc'        => true,
				'lastUpdate' => (string) $said['lastUpdate'],
			)
		);
	}
}
add_action( 'init', 'resguardo_gpc' );

/** Takes only the address of a site, and nothing behind it. */
function resguardo_clean_address( $typed ) {
	$address = esc_url_raw( trim( (string) $typed ), array( 'https', 'http' ) );
	$host    = wp_parse_url( $address, PHP_URL_HOST );
	if ( ! $host ) {
		return '';
	}
	$port = wp_parse_url( $address, PHP_URL_PORT );
	return wp_parse_url( $address, PHP_URL_SCHEME ) . '://' . $host . ( $port ? ':' . $port : '' );
}

/** The one setting, among the general ones. */
function resguardo_settings() {
	register_setting(
		'general',
		RESGUARDO_ADDRESS,
		array(
			'type'              => 'string',
			'sanitize_callback' => 'resguardo_clean_address',
			'default'           => '',
		)
	);
	add_settings_field(
		RESGUARDO_ADDRESS,
		resguardo_spanish() ? 'Dirección de su Resguardo' : 'Address of your Resguardo',
		function () {
			printf(
				'<input type="url" class="regular-text" id="%1$s" name="%1$s" value="%2$s" placeholder="https://privacidad.example.com">',
				esc_attr( RESGUARDO_ADDRESS ),
				esc_attr( resguardo_address() )
			);
		},
		'general',
		'default',
		array( 'label_for' => RESGUARDO_ADDRESS )
	);
}
add_action( 'admin_init', 'resguardo_settings' );
