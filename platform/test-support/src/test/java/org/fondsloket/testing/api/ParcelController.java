package org.fondsloket.testing.api;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/parcels")
class ParcelController {

    @GetMapping
    List<Parcel> right() {
        return List.of();
    }

    @PostMapping
    ResponseEntity<Parcel> otherFields(@RequestBody Parcel parcel) {
        return ResponseEntity.ok(parcel);
    }

    @GetMapping("/count")
    int forNobody() {
        return 0;
    }

    @GetMapping("/weight")
    int forWhoKnowsWhom() {
        return 0;
    }

    @PutMapping("/{number}")
    void unpublished() {}

    record Parcel(String number, Weight weight) {}

    record Weight(String grams) {}
}
