package dev.exlint.diagnosis.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Compares claims with what really happened: what is wrong, and which sites are claimed exactly.
 *
 * @param wrong every claim that doesn't hold, in words
 * @param exact the sites whose claim is exact and right
 * @param vague the other sites with recorded calls or with a claim
 */
record Judgement(List<String> wrong, List<String> exact, List<String> vague) {

    static Judgement of(Recording recording) {
        Judgement judgement = new Judgement(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        judgement.judge(recording.line(), recording.claims());
        return judgement;
    }

    private void judge(Map<?, ?> recorded, Map<?, ?> claims) {
        Map<String, List<Map<?, ?>>> happened = new LinkedHashMap<>();
        Json.objects(recorded.get("invocations")).forEach(each -> happened.computeIfAbsent(place(each), key -> new ArrayList<>()).add(each));
        List<Map<?, ?>> opaque = Json.objects(claims.get("opaque"));
        for (Map<?, ?> site : Json.objects(claims.get("sites"))) {
            List<Map<?, ?>> calls = happened.remove(place(site));
            judge(site, calls == null ? List.of() : calls, Json.objects(recorded.get("errors")));
        }
        happened.forEach((place, calls) -> {
            if (calls.stream().anyMatch(call -> !mayComeFrom(opaque, call))) {
                wrong.add(place + ": a call at a place that isn't claimed");
            }
            vague.add(place);
        });
    }

    private void judge(Map<?, ?> site, List<Map<?, ?>> calls, List<Map<?, ?>> errors) {
        String place = place(site);
        List<Map<?, ?>> listed = Json.objects(site.get("calls"));
        boolean exact = Boolean.TRUE.equals(site.get("exact"));
        int before = wrong.size();
        if (exact && !(listed.size() == calls.size() && inOrder(listed, calls))) {
            wrong.add(place + ": exact, but " + listed + " is not " + calls);
        }
        calls.stream().filter(call -> listed.stream().noneMatch(each -> allows(each, call)))
                .forEach(call -> wrong.add(place + ": no listed call allows " + call + "; listed " + listed));
        listed.stream().filter(each -> Boolean.TRUE.equals(each.get("certain")) && calls.stream().noneMatch(call -> allows(each, call)))
                .forEach(each -> wrong.add(place + ": certain, but didn't happen: " + each));
        Object fails = site.get("fails");
        if (fails != null && errors.stream().noneMatch(error -> isAt(error, site) && fails.equals(error.get("id")))) {
            wrong.add(place + ": didn't fail with " + fails);
        }
        boolean claimed = exact || fails != null || listed.stream().anyMatch(each -> Boolean.TRUE.equals(each.get("certain")));
        if (exact && wrong.size() == before) {
            this.exact.add(place);
        } else if (claimed || !calls.isEmpty()) {
            vague.add(place);
        }
    }

    private static String place(Map<?, ?> at) {
        return at.get("command") + " " + at.get("file") + " " + at.get("start") + ".." + at.get("end");
    }

    private static boolean isAt(Map<?, ?> error, Map<?, ?> site) {
        return Objects.equals(error.get("command"), site.get("command")) && Objects.equals(error.get("file"), site.get("file"))
                && (Integer) error.get("start") >= (Integer) site.get("start") && (Integer) error.get("end") <= (Integer) site.get("end");
    }

    private static boolean mayComeFrom(List<Map<?, ?>> opaque, Map<?, ?> call) {
        boolean elsewhere = !Recording.SCRIPT.equals(call.get("file"));
        return opaque.stream().anyMatch(each -> elsewhere
                || (Integer) each.get("start") <= (Integer) call.get("start") && (Integer) each.get("end") >= (Integer) call.get("end"));
    }

    private static boolean inOrder(List<Map<?, ?>> listed, List<Map<?, ?>> calls) {
        for (int i = 0; i < listed.size(); i++) {
            if (!allows(listed.get(i), calls.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean allows(Map<?, ?> listed, Map<?, ?> call) {
        Map<?, ?> claimed = (Map<?, ?>) listed.get("parameters");
        Map<?, ?> bound = (Map<?, ?>) call.get("parameters");
        return allowsValue(listed.get("on"), call.get("on")) && allowsValue(listed.get("performed"), call.get("performed"))
                && bound.entrySet().stream().allMatch(each -> allowsValue(claimed.get(each.getKey()), each.getValue()))
                && claimed.entrySet().stream().allMatch(each -> bound.containsKey(each.getKey())
                        || ((Map<?, ?>) each.getValue()).containsKey("unknown"));
    }

    private static boolean allowsValue(Object claim, Object value) {
        return claim instanceof Map<?, ?> said && (said.containsKey("unknown") || said.containsKey("is") && Objects.equals(said.get("is"), value)
                || said.get("oneOf") instanceof List<?> values && values.contains(value));
    }
}
